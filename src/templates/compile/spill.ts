import { between, cell } from "../../spreadsheet/area";
import type { SpillBlock } from "../language/blocks";
import type { Sheet } from "../language/template";
import { formatOf, type Unit, unitLabel } from "../language/units";
import type { BlockForm } from "./block-form";
import { FIRST_PERIOD, LABEL, OPENING, runCells, VALUE } from "./layout";
import { type Inks, type Page, TEXT } from "./page";
import { drawLabel, inksOf, totalOf } from "./rows";
import type { Place } from "./symbols";
import { drawHeads } from "./table";
import { lines } from "./table-places";

/** A row of what one formula fills; it has no key where its rows are only counted. */
interface SpillRow {
  readonly key?: string;
  readonly label: string;
}

/** What one formula fills: the formula in its first cell, the others wait for its values. */
export function spillForm(block: SpillBlock, sheet: Sheet, periods: number): BlockForm {
  const overTime = block.columns === "periods";
  if (overTime && !sheet.overTime) throw new Error(`${block.key}: ${sheet.name} has no periods.`);
  const rows: SpillRow[] =
    typeof block.rows === "number"
      ? Array.from({ length: block.rows }, () => ({ label: "" }))
      : Object.entries(block.rows).map(([key, label]) => ({ key, label }));
  return {
    height: rows.length,
    width: overTime ? 1 : Object.keys(block.columns).length,
    names: [],
    places: (first) =>
      overTime
        ? placesOverTime(block, rows, sheet, first, periods)
        : [[block.key, placeOfTable(block, rows, sheet, first)]],
    draw: (page, heading) => draw(page, block, rows, heading),
  };
}

function placesOverTime(
  { key, title, totals = {} }: SpillBlock,
  rows: readonly SpillRow[],
  { name: sheet }: Sheet,
  first: number,
  periods: number,
): [string, Place][] {
  const area = { ...runCells(first, periods), endRow: first + rows.length - 1 };
  return [
    [key, { sheet, label: title, members: {}, area }],
    ...rows.flatMap(({ key, label }, r): [string, Place][] => {
      if (key === undefined) return [];
      const row = first + r;
      const members: Place["members"] = totals[key] ? { total: cell(row, VALUE) } : {};
      return [[key, { sheet, label, run: "periods", members, area: runCells(row, periods) }]];
    }),
  ];
}

function placeOfTable(
  { title, columns }: SpillBlock,
  rows: readonly SpillRow[],
  { name: sheet }: Sheet,
  first: number,
): Place {
  const heads = Object.entries(columns).map(([key, label], c) => ({
    key,
    label,
    column: VALUE + c,
  }));
  const keyed = rows.flatMap(({ key, label }, r) =>
    key === undefined ? [] : [{ key, label, row: first + r }],
  );
  const last = { row: first + rows.length - 1, column: VALUE + heads.length - 1 };
  const columnArea = (column: number) => between({ row: first, column }, { row: last.row, column });
  const rowArea = (row: number) => between({ row, column: VALUE }, { row, column: last.column });
  return {
    sheet,
    label: title,
    area: between({ row: first, column: VALUE }, last),
    members: Object.fromEntries([
      ...heads.map(({ key, column }) => [key, columnArea(column)]),
      ...keyed.flatMap(({ key, row }) =>
        heads.map((head) => [`${key}.${head.key}`, cell(row, head.column)]),
      ),
    ]),
    sides: {
      columns: {
        heads: rowArea(first - 1),
        lines: lines(heads, ({ column }) => columnArea(column)),
      },
      rows: {
        heads: between({ row: first, column: LABEL }, { row: last.row, column: LABEL }),
        lines: lines(keyed, ({ row }) => rowArea(row)),
      },
    },
  };
}

function draw(page: Page, block: SpillBlock, rows: readonly SpillRow[], heading: number): void {
  const { columns } = block;
  const formula = valuesOf(block);
  const overTime = columns === "periods";
  const keys = overTime
    ? new Array<undefined>(page.runLength).fill(undefined)
    : Object.keys(columns);
  const left = overTime ? FIRST_PERIOD : VALUE;
  if (!overTime) drawHeads(page, heading, columns, block.units);
  for (const [r, row] of rows.entries()) {
    const at = heading + 1 + r;
    drawBeside(page, block, row, at);
    for (const [c, key] of keys.entries()) {
      const { inks, format } = lookOf(block, row, key);
      const size = { rows: rows.length, columns: keys.length };
      if (r === 0 && c === 0) page.spill(at, left, formula, size, format, inks);
      else page.spilled(at, left + c, formula, format, inks);
    }
  }
}

function valuesOf({ formula, without }: SpillBlock): string {
  if (without === undefined) return formula;
  return `DROP(${formula}, ${without === "labels" ? 0 : 1}, 1)`;
}

/** Label and unit, and beside periods the total. */
function drawBeside(page: Page, block: SpillBlock, { key = "", label }: SpillRow, at: number) {
  const emphasis = block.emphasis?.[key];
  const unit = block.units?.[key] ?? block.unit;
  drawLabel(page, at, label, label === "" ? "" : unitLabel(unit), emphasis);
  const total = block.totals?.[key];
  if (total) page.formula(at, VALUE, totalOf(key, total), formatOf(unit), inksOf(emphasis));
  if (emphasis && block.columns === "periods")
    for (const column of total ? [OPENING] : [VALUE, OPENING])
      page.drawing.put(at, column, null, inksOf(emphasis).own);
}

function lookOf(
  { unit, units = {}, emphasis = {} }: SpillBlock,
  row: SpillRow,
  column: string | undefined,
): { readonly inks: Inks; readonly format: string } {
  const own: Unit =
    (column === undefined ? undefined : units[column]) ?? units[row.key ?? ""] ?? unit;
  return { inks: own === "text" ? TEXT : inksOf(emphasis[row.key ?? ""]), format: formatOf(own) };
}

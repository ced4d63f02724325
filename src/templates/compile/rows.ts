import type { Area } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/area";
import type { Emphasis, Row, RowsBlock } from "../language/blocks";
import type { Sheet } from "../language/template";
import { formatOf, unitLabel } from "../language/units";
import type { BlockForm } from "./block-form";
import { FIRST_PERIOD, LABEL, OPENING, openingAndRun, runCells, UNIT, VALUE } from "./layout";
import { type Inks, MEMBER_TEXT, type Page, PLAIN, RESULT, TEXT, TOTAL } from "./page";
import { runOf } from "./run";
import type { Place } from "./symbols";

/** Rows over time or across members: label, unit, value or total, opening, then a value a column. */
export function rowsForm({ title, key, rows }: RowsBlock, sheet: Sheet, length: number): BlockForm {
  const entries = Object.entries(rows);
  return {
    height: entries.length,
    width: 1,
    names: entries.flatMap(([, { name }]) => name ?? []),
    places(first) {
      const places = entries.map(([key, row], i): [string, Place] => [
        key,
        rowPlace(key, row, sheet, first + i, length),
      ]);
      if (key === undefined) return places;
      const area = { ...runCells(first, length), endRow: first + entries.length - 1 };
      return [[key, { sheet: sheet.name, label: title, members: {}, area }], ...places];
    },
    draw(page, heading) {
      for (const [i, [key, row]] of entries.entries()) drawRow(page, key, row, heading + 1 + i);
    },
  };
}

function rowPlace(key: string, row: Row, sheet: Sheet, at: number, length: number): Place {
  const runs = row.each !== undefined || row.series !== undefined;
  const run = runOf(sheet);
  if (runs && !run) throw new Error(`${key}: ${sheet.name} has no periods.`);
  return {
    sheet: sheet.name,
    label: row.label,
    members: {
      ...(row.total ? { total: cell(at, VALUE) } : {}),
      ...(row.opening === undefined
        ? {}
        : { opening: cell(at, OPENING), whole: openingAndRun(at, length) }),
      ...(runs && run === "members" ? ofMembers(at, length) : {}),
    },
    ...(runs ? { run, area: runCells(at, length) } : {}),
    ...(row.value === undefined ? {} : { fixed: { row: at, column: VALUE } }),
  };
}

/** `1` is the first member's cell. */
function ofMembers(at: number, length: number): Record<string, Area> {
  return Object.fromEntries(
    Array.from({ length }, (_, i) => [`${i + 1}`, cell(at, FIRST_PERIOD + i)]),
  );
}

function drawRow(page: Page, key: string, row: Row, at: number): void {
  const format = formatOf(row.unit);
  const inks = row.unit === "text" ? textInks(page) : inksOf(row.emphasis);
  drawLabel(page, at, row.label, unitLabel(row.unit), row.emphasis);
  if (row.lines !== undefined) page.tall.push({ row: at, lines: row.lines });
  if (row.value !== undefined) page.formula(at, VALUE, row.value, format, inks);
  if (row.total) page.formula(at, VALUE, totalOf(key, row.total), format, inks);
  if (row.emphasis && row.opening === undefined && runOf(page.sheet))
    page.drawing.put(at, OPENING, null, inks.own);
  if (row.opening !== undefined) page.formula(at, OPENING, row.opening, format, inks);
  if (row.each !== undefined)
    for (let t = 0; t < page.runLength; t++)
      page.inRun(at, FIRST_PERIOD + t, row.each, format, inks);
  if (row.series !== undefined) page.series(at, row.series, format, inks);
  if (row.name !== undefined) page.name(row.name, at, VALUE, row.label);
}

export function totalOf(key: string, total: "sum" | "last"): string {
  return total === "sum" ? `SUM(${key}[])` : `${key}[last]`;
}

/** What stands to the left of every row of figures. */
export function drawLabel(
  { drawing }: Page,
  at: number,
  label: string,
  unit: string,
  emphasis?: Emphasis,
): void {
  drawing.put(at, LABEL, label, emphasis ? "labelTotal" : "label");
  drawing.put(at, UNIT, unit, emphasis ? "unitTotal" : "unit");
}

/** Members' texts stand below their names, at the right as their figures do. */
function textInks({ sheet }: Page): Inks {
  return sheet.acrossMembers ? MEMBER_TEXT : TEXT;
}

export function inksOf(emphasis: Emphasis | undefined): Inks {
  if (emphasis === undefined) return PLAIN;
  return emphasis === "total" ? TOTAL : RESULT;
}

import type { TableBlock, TableRow } from "../language/blocks";
import type { Sheet } from "../language/template";
import { formatOf, type Unit, unitLabel } from "../language/units";
import type { BlockForm } from "./block-form";
import { VALUE } from "./layout";
import { type Page, TEXT } from "./page";
import { drawLabel, inksOf } from "./rows";
import { keyedPlaces } from "./table-places";

/** Values side by side; their heads stand in the block's heading. */
export function tableForm(block: TableBlock, sheet: Sheet): BlockForm {
  const { total } = block;
  const rows = { ...block.rows, ...(total ? { [total.key]: totalRow(block, total) } : {}) };
  const entries = Object.entries(rows);
  return {
    height: entries.length,
    width: Object.keys(block.columns).length,
    names: entries.flatMap(([, { names = {} }]) => Object.values(names)),
    places: (first) => keyedPlaces(block, sheet, first),
    draw(page, heading) {
      drawHeads(page, heading, block.columns, block.units);
      for (const [i, [, row]] of entries.entries()) drawRow(page, block, row, heading + 1 + i);
    },
  };
}

function totalRow(
  { key }: TableBlock,
  { label, unit, columns, names = {} }: NonNullable<TableBlock["total"]>,
): TableRow {
  const cells = Object.fromEntries(columns.map((column) => [column, `SUM(${key}.${column})`]));
  return { label, unit, cells, names, emphasis: "total" };
}

export function drawHeads(
  page: Page,
  heading: number,
  columns: Readonly<Record<string, string>>,
  units: Readonly<Record<string, Unit>> = {},
): void {
  for (const [c, [key, head]] of Object.entries(columns).entries())
    page.drawing.put(
      heading,
      VALUE + c,
      head,
      units[key] === "text" ? "headingUnit" : "headingRight",
    );
}

function drawRow(page: Page, block: TableBlock, row: TableRow, at: number): void {
  drawLabel(page, at, row.label, unitLabel(row.unit), row.emphasis);
  for (const [c, key] of Object.keys(block.columns).entries()) {
    const content = row.cells[key];
    const unit = block.units?.[key] ?? row.unit;
    const inks = unit === "text" ? TEXT : inksOf(row.emphasis);
    if (typeof content === "object") page.drawing.put(at, VALUE + c, content.text, "cellText");
    else if (content !== undefined) page.formula(at, VALUE + c, content, formatOf(unit), inks);
    else if (row.emphasis) page.drawing.put(at, VALUE + c, null, inksOf(row.emphasis).own);
    const name = row.names?.[key];
    if (name !== undefined) page.name(name, at, VALUE + c, row.label);
  }
}

import type { Row, RowsBlock } from "../template";
import { formatOf, unitLabel } from "../units";
import { FIRST_PERIOD, LABEL, OPENING, UNIT, VALUE } from "./layout";
import { type Inks, type Page, PLAIN, RESULT, TEXT, TOTAL } from "./page";

/** Rows over time: label, unit, value or total, opening, periods. */
export function drawRows(page: Page, block: RowsBlock, first: number): void {
  for (const [i, [key, row]] of Object.entries(block.rows).entries())
    drawRow(page, key, row, first + i);
}

function drawRow(page: Page, key: string, row: Row, at: number): void {
  const format = formatOf(row.unit);
  const inks = row.unit === "text" ? TEXT : inksOf(row.emphasis);
  const isTotal = row.emphasis !== undefined;
  page.drawing.put(at, LABEL, row.label, isTotal ? "labelTotal" : "label");
  page.drawing.put(at, UNIT, unitLabel(row.unit), isTotal ? "unitTotal" : "unit");
  if (row.value !== undefined) page.formula(at, VALUE, row.value, format, inks);
  if (row.total) page.formula(at, VALUE, totalOf(key, row.total), format, inks);
  if (isTotal && row.opening === undefined && page.sheet.overTime)
    page.drawing.put(at, OPENING, null, inks.own);
  if (row.opening !== undefined) page.formula(at, OPENING, row.opening, format, inks);
  if (row.each !== undefined)
    for (let t = 0; t < page.periods; t++)
      page.formula(at, FIRST_PERIOD + t, row.each, format, inks);
  if (row.series !== undefined) page.series(at, row.series, format, inks);
  if (row.name !== undefined) page.name(row.name, at, VALUE, row.label);
}

function totalOf(key: string, total: "sum" | "last"): string {
  return total === "sum" ? `SUM(${key}[])` : `${key}[last]`;
}

export function inksOf(emphasis: Row["emphasis"]): Inks {
  if (emphasis === undefined) return PLAIN;
  return emphasis === "total" ? TOTAL : RESULT;
}

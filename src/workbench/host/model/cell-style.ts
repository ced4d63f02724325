import type { ICellData, IStyleData, Nullable, Worksheet as Sheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../engine/address";
import type { OpenWorkbook } from "../open-workbook";
import { withinGrid } from "./area";

/** How a cell looks, as the grid stores it. */
export function styleOf(
  { engine }: OpenWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
): IStyleData {
  const cell = sheet.getCellMatrix().getValue(row, column);
  return engine.workbook.getStyles().getStyleByCell(cell) ?? {};
}

/** @param style Null takes all of a cell's style away; in a style, null takes that one property away. */
export function setStyle(
  { engine, protections }: OpenWorkbook,
  sheet: Sheet,
  area: Area,
  style: (row: number, column: number) => IStyleData | null,
): void {
  protections.demand(sheet.getSheetId(), "allowFormatCells");
  const { startRow, startColumn, endRow, endColumn } = withinGrid(sheet, area);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = startRow; row <= endRow; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = startColumn; column <= endColumn; column++)
      cells[column] = { s: style(row, column) };
    cellValue[row] = cells;
  }
  // Without the trigger, the engine takes a change of style for one of content.
  engine.apply(SetRangeValuesMutation, sheet, { cellValue, trigger: SetStyleCommand.id });
}

/** What all cells of an area have in common; null where they differ, as in Excel. */
export function common<T>(
  book: OpenWorkbook,
  sheet: Sheet,
  area: Area,
  read: (style: IStyleData) => T,
): T | null {
  const { startRow, startColumn, endRow, endColumn } = withinGrid(sheet, area);
  const first = read(styleOf(book, sheet, startRow, startColumn));
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++)
      if (read(styleOf(book, sheet, row, column)) !== first) return null;
  return first;
}

/** `#1F3A5F` from any of the forms in which a colour is stored. */
export function hexColor(stored: Nullable<{ rgb?: Nullable<string> }>, fallback: string): string {
  const color = stored?.rgb;
  if (!color) return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

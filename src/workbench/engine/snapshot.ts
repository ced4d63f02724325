import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { areaAt } from "./address";
import { cellData } from "./cellData";
import type { SheetContent, WorkbookContent } from "./content";

/**
 * How far an empty sheet goes: a reference beyond it would be `#NAME?`. Excel's own million rows
 * would cost the grid seconds.
 */
export const SHEET_SIZE = { rowCount: 2_000, columnCount: 702 } as const;

/** A workbook as the engine loads it. */
export function snapshot(id: string, { sheets }: WorkbookContent): Partial<IWorkbookData> {
  const entries = sheets.map((sheet, i) => [`sheet-${i + 1}`, sheet] as const);
  return {
    id,
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, sheetData(id, sheet)])),
  };
}

function sheetData(id: string, { name, cells }: SheetContent): Partial<IWorksheetData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  let { rowCount, columnCount } = SHEET_SIZE as { rowCount: number; columnCount: number };
  for (const [address, content] of Object.entries(cells)) {
    const { startRow, startColumn } = areaAt(address);
    matrix[startRow] ??= {};
    (matrix[startRow] as Record<number, ICellData>)[startColumn] = cellData(content);
    rowCount = Math.max(rowCount, startRow + 1);
    columnCount = Math.max(columnCount, startColumn + 1);
  }
  return { id, name, rowCount, columnCount, cellData: matrix, showGridlines: BooleanNumber.TRUE };
}

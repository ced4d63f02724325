import {
  BooleanNumber,
  type ICellData,
  type IFreeze,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { areaAt } from "./address";
import { cellData } from "./cell-data";
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

function sheetData(id: string, content: SheetContent): Partial<IWorksheetData> {
  const { name, tabColor, merged = [], widths = [], hidden, frozen } = content;
  const isHidden = (column: number) => hidden && column >= hidden.from && column <= hidden.to;
  return {
    id,
    name,
    ...cells(content),
    columnData: Object.fromEntries(
      widths.map((width, column) => [
        column,
        { w: pixels(width), ...(isHidden(column) ? { hd: BooleanNumber.TRUE } : {}) },
      ]),
    ),
    mergeData: [...merged],
    tabColor: tabColor ? `#${tabColor}` : "",
    showGridlines: content.hidesGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(frozen ? { freeze: freeze(frozen) } : {}),
  };
}

function cells({ cells }: SheetContent) {
  const matrix: Record<number, Record<number, ICellData>> = {};
  let { rowCount, columnCount }: { rowCount: number; columnCount: number } = SHEET_SIZE;
  for (const [address, content] of Object.entries(cells)) {
    const { startRow: row, startColumn: column } = areaAt(address);
    const cells = matrix[row] ?? {};
    cells[column] = cellData(content);
    matrix[row] = cells;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { rowCount, columnCount, cellData: matrix };
}

/** Characters of the default font are 7 pixels wide; a cell's edges take 5. */
function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function freeze({ rows, columns }: { rows: number; columns: number }): IFreeze {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

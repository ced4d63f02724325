import type { Worksheet as Sheet } from "@univerjs/core";
import type { Area } from "../../engine/address";

const POINTS_A_PIXEL = 0.75;

/** Where cells lie on the sheet, in points from its top left corner. */
export function placeOf(sheet: Sheet, { startRow, startColumn, endRow, endColumn }: Area) {
  return {
    top: extent(0, startRow, (row) => sheet.getRowHeight(row)),
    left: extent(0, startColumn, (column) => sheet.getColumnWidth(column)),
    height: extent(startRow, endRow + 1, (row) => sheet.getRowHeight(row)),
    width: extent(startColumn, endColumn + 1, (column) => sheet.getColumnWidth(column)),
  };
}

function extent(from: number, until: number, pixels: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < until; index++) sum += pixels(index);
  return sum * POINTS_A_PIXEL;
}

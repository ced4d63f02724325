import type { Worksheet as Sheet } from "@univerjs/core";
import type { Area } from "../../engine/address";
import type { OpenWorkbook } from "../open-workbook";
import { withinGrid } from "./area";
import { styleOf } from "./cell-style";
import { cellText } from "./cell-text";

/** A digit of the default font, at 11 points, and the cell's own edges, in pixels. */
const DIGIT = 7;
const EDGES = 5;
const DEFAULT_SIZE = 11;
const BOLD = 1.08;

/** The width in pixels that the widest text of a column takes. */
export function widestText(book: OpenWorkbook, sheet: Sheet, area: Area, column: number): number {
  const { startRow, endRow } = withinGrid(sheet, area);
  let widest = DIGIT;
  for (let row = startRow; row <= endRow; row++) {
    const { fs = DEFAULT_SIZE, bl, pd } = styleOf(book, sheet, row, column);
    const text = cellText(book, sheet, row, column);
    const width = text.length * DIGIT * (fs / DEFAULT_SIZE) * (bl ? BOLD : 1) + (pd?.l ?? 0);
    widest = Math.max(widest, width);
  }
  return Math.ceil(widest) + EDGES;
}

import type { Area } from "../../spreadsheet/address";
import { between } from "../../spreadsheet/area";

/** Where things stand on a model's sheets, the same on all of them. */
export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
/** On sheets over time, the period ends. */
export const HEAD_ROW = 3;
/** The first row below what stays in sight. */
export const FIRST_ROW = 4;

export const LABEL = 0;
export const UNIT = 1;
/** One value, or the total of all periods. */
export const VALUE = 2;
/** Before the first period. */
export const OPENING = 3;
export const FIRST_PERIOD = 4;

/** A row's cells of all periods, or of all members. */
export function runCells(row: number, length: number): Area {
  return between({ row, column: FIRST_PERIOD }, { row, column: FIRST_PERIOD + length - 1 });
}

/** The same with the cell before the first of them: what a rate of return is worked out over. */
export function openingAndRun(row: number, length: number): Area {
  return { ...runCells(row, length), startColumn: OPENING };
}

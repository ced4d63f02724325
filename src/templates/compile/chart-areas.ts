import type { Area } from "../../spreadsheet/address";
import { between } from "../../spreadsheet/area";
import { FIRST_PERIOD, FIRST_ROW, LABEL } from "./layout";
import type { PlacedSheet } from "./place";

const HEIGHT = 20;
const STEP = HEIGHT + 2;

/** How many periods a chart is wide that stands alone under a sheet over time. */
const ALONE = 8;
/** The last column of the left one of two, and the first of the right one, which needs some more. */
const LEFT_END = FIRST_PERIOD + 6;
const RIGHT = FIRST_PERIOD + 8;
const NARROWEST = 8;

/** Beside the values: a gap, then the charts, in characters. */
const GAP = 3;
const BESIDE = [13, 13, 13, 13, 13, 13] as const;

/** A row's height, in widths of a character; a landscape page's width, in heights. */
const ROW = 2.4;
const PAGE = 1.45;

export interface ChartAreas {
  readonly areas: readonly Area[];
  /** Of the columns that the charts need beyond the sheet's own, in characters. */
  readonly widths: readonly number[];
}

/**
 * Where a sheet's charts stand. Over time they are two to a row, under what they show. A sheet without
 * periods is printed on one page, so they stand beside its rows where it is then printed larger.
 */
export function chartAreas(placed: PlacedSheet, count: number): ChartAreas {
  const { sheet, widths, besides } = placed;
  if (sheet.overTime) return { areas: pairs(placed, count), widths: [] };
  if (count === 0 || !printsLargerBeside(placed, count))
    return { areas: below(placed, sheet.acrossMembers ? besides : besides - 1, count), widths: [] };
  const left = widths.length + 1;
  return {
    areas: stacked(count, FIRST_ROW, left, left + BESIDE.length - 1),
    widths: [GAP, ...BESIDE],
  };
}

function below({ endRow }: PlacedSheet, end: number, count: number): Area[] {
  return stacked(count, endRow, LABEL, end);
}

function stacked(count: number, top: number, from: number, end: number): Area[] {
  return Array.from({ length: count }, (_, i) => areaFrom(top + i * STEP, from, end));
}

function pairs(placed: PlacedSheet, count: number): Area[] {
  const { endRow, widths } = placed;
  const end = widths.length - 1;
  if (count < 2 || end < RIGHT + NARROWEST) return below(placed, FIRST_PERIOD + ALONE, count);
  return Array.from({ length: count }, (_, i) => {
    const top = endRow + Math.floor(i / 2) * STEP;
    return i % 2 === 0 ? areaFrom(top, LABEL, LEFT_END) : areaFrom(top, RIGHT, end);
  });
}

function areaFrom(top: number, from: number, end: number): Area {
  return between({ row: top, column: from }, { row: top + HEIGHT, column: end });
}

function printsLargerBeside({ widths, endRow }: PlacedSheet, count: number): boolean {
  const across = sum(widths);
  const charts = count * STEP;
  return (
    scale(across + GAP + sum(BESIDE), Math.max(endRow, FIRST_ROW + charts)) >
    scale(across, endRow + charts)
  );
}

/** How large so much is printed on a page, compared with other amounts. */
function scale(across: number, rows: number): number {
  return Math.min(PAGE / across, 1 / (rows * ROW));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

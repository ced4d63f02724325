import type { Sheet } from "../language/template";

/** Widths of columns, in characters of the default font. */
const LABEL = { plain: 60, periods: 50, members: 60 } as const;
const UNIT = 9;
/** Of periods, and what stands before them. */
const TOTAL = 12;
/** Of $200bn in millions, in brackets: the largest deals of the library. */
const PERIOD = 10;
const MEMBER = 18;

/** On a sheet without periods there are at least so many columns of values. */
const FEWEST = 4;

/** @param length How many periods or members there are. */
export function runWidths({ overTime, labels }: Sheet, length: number): number[] {
  const each = new Array<number>(length).fill(overTime ? PERIOD : MEMBER);
  const usual = overTime ? LABEL.periods : LABEL.members;
  return [labels ?? usual, UNIT, TOTAL, PERIOD, ...each];
}

/** @param needed How many columns of values the sheet's blocks take. */
export function plainWidths(
  { name, columns, labels = LABEL.plain }: Sheet,
  needed: number,
): number[] {
  if (typeof columns === "object") {
    if (columns.length < needed) throw new Error(`${name} needs ${needed} columns.`);
    return [labels, UNIT, ...columns];
  }
  if (columns !== undefined && columns < needed)
    throw new Error(`${name} needs ${needed} columns.`);
  const count = columns ?? Math.max(FEWEST, needed);
  return [labels, UNIT, ...new Array<number>(count).fill(usualWidth(count))];
}

/** The more there are, the narrower: the sheet is to fit on a page. */
function usualWidth(count: number): number {
  if (count <= FEWEST) return 18;
  return count <= 6 ? 15 : 12;
}

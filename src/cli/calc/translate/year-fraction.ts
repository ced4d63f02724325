import { type Cell, CellError } from "../../../functions/cells";
import type { Callable } from "../../../workbench/engine/custom-function";

/** `YEARFRAC` as Excel calculates it: the engine's own differs at the ends of February and over leap days. */
export const YEAR_FRACTION: Callable = {
  id: "EXCEL.YEARFRAC",
  parameters: [
    { name: "start", takes: "cell", isOptional: false },
    { name: "end", takes: "cell", isOptional: false },
    { name: "basis", takes: "cell", isOptional: true },
  ],
  call: ([start, end, basis]) => {
    const [from, to, by] = [start, end, basis ?? 0].map(whole);
    if (from === undefined || to === undefined || by === undefined) return new CellError("#VALUE!");
    if (from < 0 || to < 0 || by < 0 || by > 4) return new CellError("#NUM!");
    return from <= to ? yearFraction(from, to, by) : yearFraction(to, from, by);
  },
};

function whole(value: unknown): number | undefined {
  const number = typeof value === "boolean" ? Number.NaN : Number(value as Cell);
  return Number.isFinite(number) && value !== "" ? Math.floor(number) : undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

function dayOf(serial: number): Day {
  const date = new Date((serial - EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @param basis 0 is 30/360 US, 1 actual/actual, 2 actual/360, 3 actual/365, 4 30/360 European. */
function yearFraction(from: number, to: number, basis: number): number {
  const days = to - from;
  if (basis === 2) return days / 360;
  if (basis === 3) return days / 365;
  const [start, end] = [dayOf(from), dayOf(to)];
  if (basis === 1) return days === 0 ? 0 : days / yearLength(start, end);
  return (basis === 0 ? american(start, end) : european(start, end)) / 360;
}

/** Up to a year the year that has the leap day counts 366; beyond, the mean of all calendar years. */
function yearLength(start: Day, end: Day): number {
  const isWithinAYear =
    start.year === end.year ||
    (end.year === start.year + 1 &&
      (end.month < start.month || (end.month === start.month && end.day <= start.day)));
  if (!isWithinAYear) {
    const years = Array.from({ length: end.year - start.year + 1 }, (_, i) => start.year + i);
    return years.reduce((sum, year) => sum + (isLeap(year) ? 366 : 365), 0) / years.length;
  }
  if (start.year === end.year) return isLeap(start.year) ? 366 : 365;
  const isBefore = isLeap(start.year) && start.month <= 2;
  const isAfter = isLeap(end.year) && (end.month > 2 || (end.month === 2 && end.day === 29));
  return isBefore || isAfter ? 366 : 365;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isEndOfFebruary({ year, month, day }: Day): boolean {
  return month === 2 && day === (isLeap(year) ? 29 : 28);
}

function american(start: Day, end: Day): number {
  let [first, last] = [start.day, end.day];
  if (isEndOfFebruary(start) && isEndOfFebruary(end)) last = 30;
  if (isEndOfFebruary(start)) first = 30;
  if (last === 31 && first >= 30) last = 30;
  return days360(start, end, Math.min(first, 30), last);
}

function european(start: Day, end: Day): number {
  return days360(start, end, Math.min(start.day, 30), Math.min(end.day, 30));
}

function days360(start: Day, end: Day, first: number, last: number): number {
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first;
}

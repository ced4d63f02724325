import { civil, isoDate, monthIndex, monthStart, type Serial } from "./dates";
import { ArgumentError } from "./errors";

/** Consecutive periods, half-open by day: period t holds the days `edges[t] ≤ day < edges[t + 1]`. */
export interface Timeline {
  /** One more than there are periods. */
  readonly edges: readonly Serial[];
}

/** The steps that a timeline of a single date can have: a month, a quarter, a half year, a year. */
const SINGLE_STEPS: readonly number[] = [1, 3, 6, 12];
const DAYS_A_WEEK = 7;

/**
 * Reads a timeline off its period-end dates. Every period but the first begins the day after the end
 * before it, so periods may differ: stubs, weeks, months followed by years.
 *
 * The first begins on `firstDay`. Without one it is as long as the second, in months or else in whole
 * weeks, which has to show: the dates are that far apart to the end, or at least the first three are.
 *
 * @param ends Strictly increasing, at least one.
 * @param months Of each period: required for a single date (1, 3, 6 or 12) without `firstDay`, else
 *   omitted or the step of the dates.
 * @param over A first period that ends by this day does not matter, and is never ambiguous.
 * @throws ArgumentError where the first period is ambiguous; the sentence says how to give its first day.
 */
export function timeline(
  ends: readonly Serial[],
  months?: number,
  firstDay?: Serial,
  over?: Serial,
): Timeline {
  requireAscending(ends);
  const edges = new Array<Serial>(ends.length + 1);
  edges[0] =
    firstDay === undefined ? inferredStart(ends, months, over) : given(ends, months, firstDay);
  for (let t = 0; t < ends.length; t++) edges[t + 1] = (ends[t] as Serial) + 1;
  return { edges };
}

function requireAscending(ends: readonly Serial[]): void {
  for (let t = 1; t < ends.length; t++) {
    const [a, b] = [ends[t - 1] as Serial, ends[t] as Serial];
    if (b <= a)
      throw new ArgumentError(
        "period_ends",
        `dates must be in ascending order; ${isoDate(b)} follows ${isoDate(a)}`,
      );
  }
}

function given(ends: readonly Serial[], months: number | undefined, firstDay: Serial): Serial {
  const end = ends[0] as Serial;
  if (months !== undefined)
    throw new ArgumentError(
      "period_months",
      `must be omitted if first_day is given, not ${months}`,
    );
  if (firstDay > end)
    throw new ArgumentError(
      "first_day",
      `must be on or before the first of period_ends (${isoDate(end)}), not ${isoDate(firstDay)}`,
    );
  return firstDay;
}

function inferredStart(
  ends: readonly Serial[],
  months: number | undefined,
  over = Number.NEGATIVE_INFINITY,
): Serial {
  const first = ends[0] as Serial;
  if (ends.length === 1) return monthsBefore(singleStep(months), [first]) + 1;
  const sample = ends.slice(0, 3);
  const step = monthsApart(sample);
  if (step !== undefined) {
    if (months !== undefined && months !== step)
      throw new ArgumentError(
        "period_months",
        `must be ${step}, the step of period_ends, or omitted, not ${months}`,
      );
    return monthsBefore(step, sample) + 1;
  }
  const days = weeksApart(sample);
  if (days !== undefined && months === undefined) return first - days + 1;
  if (first <= over) return likelyStart(ends);
  throw ambiguous(ends);
}

function singleStep(months: number | undefined): number {
  if (months === undefined || !SINGLE_STEPS.includes(months))
    throw new ArgumentError(
      "period_months",
      `must be 1, 3, 6 or 12 if period_ends is a single date, not ${months ?? "a blank"}; or give the period's first day as first_day`,
    );
  return months;
}

/**
 * The months between dates that are all as many months apart, on the same day of the month or, where
 * a month is too short for it, on its last.
 */
function monthsApart(ends: readonly Serial[]): number | undefined {
  const index = monthIndex(ends[0] as Serial);
  const step = monthIndex(ends[1] as Serial) - index;
  if (step < 1) return undefined;
  const day = anchor(ends);
  const isRegular = ends.every((end, t) => end === dayOfMonth(index + t * step, day));
  return isRegular ? step : undefined;
}

/** The day of the month on which periods end: the latest seen, or 31 where all are month ends. */
function anchor(ends: readonly Serial[]): number {
  const isMonthEnd = (end: Serial) => end + 1 === monthStart(monthIndex(end) + 1);
  return ends.every(isMonthEnd) ? 31 : Math.max(...ends.map((end) => civil(end).day));
}

/** That day of a month, or its last day where it has no such day. */
function dayOfMonth(index: number, day: number): Serial {
  return Math.min(monthStart(index) + day - 1, monthStart(index + 1) - 1);
}

function monthsBefore(step: number, ends: readonly Serial[]): Serial {
  return dayOfMonth(monthIndex(ends[0] as Serial) - step, anchor(ends));
}

/** The days between dates that are all as many whole weeks apart. */
function weeksApart(ends: readonly Serial[]): number | undefined {
  const days = (ends[1] as Serial) - (ends[0] as Serial);
  const isRegular = ends.every((end, t) => end === (ends[0] as Serial) + t * days);
  return isRegular && days % DAYS_A_WEEK === 0 ? days : undefined;
}

/** Where the first period would begin if it were as long as the second. */
function likelyStart(ends: readonly Serial[]): Serial {
  const [first, second] = ends as readonly [Serial, Serial];
  const step = monthIndex(second) - monthIndex(first);
  return 1 + (step > 0 ? monthsBefore(step, [first]) : first - (second - first));
}

function ambiguous(ends: readonly Serial[]): ArgumentError {
  const [first, second] = ends as readonly [Serial, Serial];
  const { year, month, day } = civil(likelyStart(ends));
  return new ArgumentError(
    "period_ends",
    `the first period is ambiguous, because the dates do not begin the same number of months or weeks apart (${isoDate(first)}, ${isoDate(second)}, …); give its first day as first_day, such as DATE(${year},${month},${day})`,
  );
}

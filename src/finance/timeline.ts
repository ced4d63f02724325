import { isoDate, monthEnd, monthIndex, monthsAfter, type Serial } from "./dates";
import { ArgumentError } from "./errors";

/** Consecutive periods, half-open by day: period t holds the days `edges[t] ≤ day < edges[t + 1]`. */
export interface Timeline {
  /** Calendar months a period. */
  readonly step: number;
  /** One more than there are periods. */
  readonly edges: readonly Serial[];
}

/** The steps that a timeline of a single date can have: a month, a quarter, a half year, a year. */
const SINGLE_STEPS: readonly number[] = [1, 3, 6, 12];

/**
 * Reads a timeline off its period-end dates.
 *
 * The step is the calendar-month difference of the first two ends. The first period starts the day
 * after `EOMONTH(end₁, −step)` where end₁ is a month end, else the day after `EDATE(end₁, −step)`;
 * every other starts the day after the end before it.
 *
 * @param ends Strictly increasing, at least one.
 * @param periodMonths Needed for a single date (1, 3, 6 or 12); else omitted or equal to the step.
 */
export function timeline(ends: readonly Serial[], periodMonths?: number): Timeline {
  const step = stepOf(ends, periodMonths);
  const first = ends[0] as Serial;
  const before = first === monthEnd(first) ? monthEnd(first, -step) : monthsAfter(first, -step);
  const edges = new Array<Serial>(ends.length + 1);
  edges[0] = before + 1;
  for (let t = 0; t < ends.length; t++) edges[t + 1] = (ends[t] as Serial) + 1;
  return { step, edges };
}

function stepOf(ends: readonly Serial[], periodMonths: number | undefined): number {
  if (ends.length === 1) {
    if (periodMonths === undefined || !SINGLE_STEPS.includes(periodMonths))
      throw new ArgumentError(
        "period_months",
        `must be 1, 3, 6 or 12 if period_ends is a single date, not ${periodMonths ?? "a blank"}`,
      );
    return periodMonths;
  }
  for (let t = 1; t < ends.length; t++) {
    const [a, b] = [ends[t - 1] as Serial, ends[t] as Serial];
    if (b <= a)
      throw new ArgumentError(
        "period_ends",
        `dates must be in ascending order; ${isoDate(b)} follows ${isoDate(a)}`,
      );
  }
  const [first, second] = ends as readonly [Serial, Serial];
  const step = monthIndex(second) - monthIndex(first);
  if (step < 1)
    throw new ArgumentError(
      "period_ends",
      `dates must be at least one calendar month apart, not ${isoDate(first)} and ${isoDate(second)}`,
    );
  if (periodMonths !== undefined && periodMonths !== step)
    throw new ArgumentError(
      "period_months",
      `must be ${step}, the step of period_ends, or omitted, not ${periodMonths}`,
    );
  return step;
}

import { monthEnd, monthsAfter, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { requireAsMany } from "../matching";
import { amountBetween } from "../spread";
import type { Timeline } from "../timeline";

/** A last period of so many days is the last twelve months itself: fiscal years of 52 and 53 weeks too. */
const YEAR_DAYS = { fewest: 350, most: 380 };

/**
 * The first day of the twelve months before the end of a timeline, by dates: the day after the same
 * day, or month end, one year earlier.
 *
 * @param occasion When the timeline has to cover a year, for the sentence.
 * @throws ArgumentError where the timeline is shorter than that, or its last period is longer.
 */
export function lastYearStart(edges: readonly Serial[], occasion: string): Serial {
  const end = (edges.at(-1) as Serial) - 1;
  const last = end + 1 - (edges.at(-2) as Serial);
  if (last > YEAR_DAYS.most)
    throw new ArgumentError(
      "period_ends",
      `periods must be of at most twelve months if ${occasion}; the last has ${last} days`,
    );
  if (last >= YEAR_DAYS.fewest) return edges.at(-2) as Serial;
  const start = 1 + (end === monthEnd(end) ? monthEnd(end, -12) : monthsAfter(end, -12));
  if ((edges[0] as Serial) > start)
    throw new ArgumentError(
      "period_ends",
      `must cover at least twelve months if ${occasion}, not ${end + 1 - (edges[0] as Serial)} days`,
    );
  return start;
}

/**
 * Returns the amount of the twelve months that end on a day, from amounts by period; a period that is
 * partly inside counts by its days.
 *
 * @param asOf Undefined: the end of the timeline.
 */
export function lastTwelveMonths(
  amounts: readonly number[],
  { edges }: Timeline,
  asOf: Serial | undefined,
): number {
  requireAsMany("amounts", amounts, "period_ends", edges.slice(1));
  const spans = amounts.map((amount, t) => ({
    from: edges[t] as Serial,
    until: edges[t + 1] as Serial,
    amount,
  }));
  const end = asOf ?? (edges.at(-1) as Serial) - 1;
  const within = [...edges.filter((edge) => edge <= end), end + 1];
  if (end >= (edges.at(-1) as Serial) || within.length < 2)
    throw new ArgumentError(
      "as_of",
      "must be within the periods, or omitted; the last twelve months are not covered",
    );
  return amountBetween(spans, lastYearStart(within, "twelve months are added up"), end + 1);
}

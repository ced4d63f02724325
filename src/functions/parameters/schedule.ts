import type { Serial } from "../../finance/dates";
import { timeline as periodsOf, type Timeline } from "../../finance/timeline";
import type { Grid } from "../grid";
import { count, months } from "./number";
import { timeline } from "./range";
import { date } from "./scalar";

/** Parameters shared by the schedules. */

export const period_ends = timeline("Period-end dates. The result has the same orientation.");

export const rounding = count(
  "Decimal places (−9 to 6); the rounded schedule still ties to its total. Omit for no rounding.",
)
  .between(-9, 6)
  .optional()
  .zeroOmitted();

export const period_months = months(
  "Months per period (1, 3, 6 or 12); required when period_ends is a single date without first_day.",
)
  .between(1, 12_000)
  .optional();

export const first_day = date(
  "First day of the first period. Required if the first period is not as long as the second, e.g., a stub, or a year before quarters.",
).optional();

export const TIMELINE_NOTE =
  "Each period starts the day after the previous period's end, so periods may be stubs, weeks or of mixed lengths. The first starts on first_day; if that is omitted, it is as long as the second, provided that the first dates are the same number of months (or of weeks) apart.";

/**
 * Returns the timeline of the arguments above.
 *
 * @param over A first period that ends by this day does not matter.
 */
export function periods(
  args: {
    readonly period_ends: Grid<Serial>;
    readonly period_months: number | undefined;
    readonly first_day: Serial | undefined;
  },
  over?: Serial,
): Timeline {
  return periodsOf(args.period_ends.values, args.period_months, args.first_day, over);
}

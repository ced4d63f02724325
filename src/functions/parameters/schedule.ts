import { count, months } from "./number";
import { timeline } from "./range";

/** Parameters shared by the schedules. */

export const period_ends = timeline("Period-end dates. The result has the same orientation.");

export const rounding = count(
  "Decimal places (−9 to 6); the rounded schedule still ties to its total. Omit for no rounding.",
)
  .between(-9, 6)
  .optional()
  .orZero();

export const period_months = months(
  "Months per period (1, 3, 6 or 12); required when period_ends is a single date.",
)
  .between(1, 12_000)
  .optional();

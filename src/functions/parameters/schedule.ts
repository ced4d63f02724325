import { count, months } from "./number";
import { timeline } from "./range";

/** The parameters that every schedule shares, said once. */

export const period_ends = timeline("Period-end dates. The result takes this range's shape.");

export const rounding = count(
  "Decimals to round to (-9 to 6), so that the schedule still ties to its total; left out, not rounded.",
)
  .between(-9, 6)
  .optional()
  .orZero();

export const period_months = months(
  "Months a period: needed where period_ends is a single date (1, 3, 6 or 12).",
)
  .between(1, 12_000)
  .optional();

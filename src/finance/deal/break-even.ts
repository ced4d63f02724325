import { NoSolutionError, ZeroDenominatorError } from "../errors";
import { HOURS_A_MONTH } from "../hours";

/**
 * Share of the hours that must be sold for price to cover cost: fixed cost ÷ the contribution of
 * a month in which every hour is sold. Above 1 no utilization is enough at this price.
 *
 * @param price $/GPU-hour; `variable` is what an hour sold costs, $/GPU-hour.
 * @param fixedMonth Money a month for all of the GPUs.
 */
export function breakEvenUtilization(
  price: number,
  fixedMonth: number,
  variable: number,
  gpus: number,
): number {
  if (gpus === 0) throw new ZeroDenominatorError("gpus is 0; there are no GPU-hours to sell.");
  if (price <= variable)
    throw new NoSolutionError(
      `Price (${price}) does not exceed variable cost (${variable}); no utilization level breaks even.`,
    );
  return fixedMonth / ((price - variable) * gpus * HOURS_A_MONTH);
}

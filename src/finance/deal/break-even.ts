import { NoSolutionError, ZeroDenominatorError } from "../errors";
import { HOURS_A_MONTH } from "../hours";

/**
 * Share of the hours that must be sold for price to cover cost: fixed cost ÷ the contribution of
 * a month in which every hour is sold. Above 1 no utilisation is enough at this price.
 *
 * @param price $/GPU-hour; `variable` is what an hour sold costs, $/GPU-hour.
 * @param fixedMonth Money a month for all of the GPUs.
 */
export function breakEvenUtilisation(
  price: number,
  fixedMonth: number,
  variable: number,
  gpus: number,
): number {
  if (gpus === 0) throw new ZeroDenominatorError("gpus is 0: there is nothing to sell.");
  if (price <= variable)
    throw new NoSolutionError(
      `At a price of ${price} a GPU-hour leaves nothing over its variable cost of ${variable}: no utilisation covers the fixed cost.`,
    );
  return fixedMonth / ((price - variable) * gpus * HOURS_A_MONTH);
}

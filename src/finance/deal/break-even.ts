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
      `The price (${price}) does not cover the variable cost of a GPU-hour (${variable}): each hour sold adds to the loss.`,
    );
  return fixedMonth / ((price - variable) * gpus * HOURS_A_MONTH);
}

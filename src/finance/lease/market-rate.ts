import { ZeroDenominatorError } from "../errors";
import { HOURS_A_MONTH } from "../hours";

/** How the market quotes compute: money a MW-year, a kW-month or a GPU-hour. */
export const RATE_BASES = ["MW-YEAR", "KW-MONTH", "GPU-HOUR"] as const;
export type RateBasis = (typeof RATE_BASES)[number];

const MONTHS_A_YEAR = 12;
const KW_A_MW = 1000;

/**
 * The monthly fee of a capacity at a market rate.
 *
 * @param capacity MW, or GPUs for `GPU-HOUR`.
 * @param rate Money a MW-year, a kW-month or a GPU-hour.
 * @param utilization Share of the hours that are paid; it counts in `GPU-HOUR` only.
 */
export function monthlyFeeAt(
  rate: number,
  capacity: number,
  basis: RateBasis,
  utilization: number,
): number {
  switch (basis) {
    case "MW-YEAR":
      return (capacity * rate) / MONTHS_A_YEAR;
    case "KW-MONTH":
      return capacity * KW_A_MW * rate;
    case "GPU-HOUR":
      return capacity * HOURS_A_MONTH * utilization * rate;
  }
}

/** The market rate that a monthly fee comes to: the inverse of {@link monthlyFeeAt}. */
export function marketRateOf(
  fee: number,
  capacity: number,
  basis: RateBasis,
  utilization: number,
): number {
  if (capacity === 0) throw new ZeroDenominatorError("capacity is 0; the rate is not defined.");
  return fee / monthlyFeeAt(1, capacity, basis, utilization);
}

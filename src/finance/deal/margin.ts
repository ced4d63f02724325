import { requireAsMany } from "../matching";

/** One value a period. Undefined where there is no revenue to take a share of. */
export interface Margins {
  readonly incrementalProfit: readonly number[];
  readonly incrementalMargin: readonly (number | undefined)[];
  readonly loadedProfit: readonly number[];
  readonly loadedMargin: readonly (number | undefined)[];
}

/**
 * What a lease earns on the cost that it causes, beside what it earns on all of the cost.
 *
 *     incremental = revenue − avoidable,   fully loaded = revenue − avoidable − sunk
 *
 * @param avoidable Cost that would stop with the lease, a positive amount a period.
 * @param sunk Cost that runs on whoever uses the site, such as depreciation.
 */
export function margins(
  revenue: readonly number[],
  avoidable: readonly number[],
  sunk: readonly number[],
): Margins {
  requireAsMany("avoidable", avoidable, "revenue", revenue);
  requireAsMany("sunk", sunk, "revenue", revenue);
  const incrementalProfit = revenue.map((earned, t) => earned - (avoidable[t] as number));
  const loadedProfit = incrementalProfit.map((profit, t) => profit - (sunk[t] as number));
  const ofRevenue = (profit: number, t: number) => shareOf(profit, revenue[t] as number);
  return {
    incrementalProfit,
    incrementalMargin: incrementalProfit.map(ofRevenue),
    loadedProfit,
    loadedMargin: loadedProfit.map(ofRevenue),
  };
}

function shareOf(profit: number, revenue: number): number | undefined {
  return revenue > 0 ? profit / revenue : undefined;
}

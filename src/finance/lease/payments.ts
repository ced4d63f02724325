import type { Serial } from "../dates";
import { spread, totalsAt } from "../spread";
import { sum } from "../sum";
import type { Timeline } from "../timeline";
import { type FeeTerms, type LeaseTerms, monthlyFees, serviceMonths } from "./service";

/**
 * The fee due in each period: the fees of the service months in it, a month that straddles the
 * period's end split by days.
 *
 * @param rounding Decimals; see {@link spread}.
 */
export function payments(lease: LeaseTerms, periods: Timeline, rounding?: number): number[] {
  return spread(serviceMonths(lease), periods, rounding);
}

/** The fees before each of some increasing dates. */
export function feesAt(lease: LeaseTerms, dates: readonly Serial[]): number[] {
  return totalsAt(serviceMonths(lease), dates);
}

/** Headline total contract value: every fee to the end of the term, whoever may leave before it. */
export function totalContractValue(terms: FeeTerms): number {
  return sum(monthlyFees(terms));
}

import type { Serial } from "../dates";
import { roundedParts } from "../money";
import { spread } from "../spread";
import { Sum } from "../sum";
import type { Timeline } from "../timeline";
import { feesAt } from "./payments";
import { accrued, type Recognition, revenue, revenueTotals } from "./revenue";
import { type LeaseTerms, serviceEnd, serviceMonths } from "./service";

/**
 * A contract as it is signed: one or more tranches, each delivered on its own day at its own fee and
 * for its own months. Each right of use is a component of its own (ASC 842-10-15-28) from its own
 * commencement date (842-10-20), so everything about a contract is the sum over its tranches.
 */
export type Contract = readonly LeaseTerms[];

/** First day of service of the first tranche. */
export function contractStart(contract: Contract): Serial {
  return Math.min(...contract.map(({ start }) => start));
}

/** The day after the last day of service of the last tranche. */
export function contractEnd(contract: Contract): Serial {
  return Math.max(...contract.map(serviceEnd));
}

/** Adds up a schedule of each tranche. */
export function addUp(contract: Contract, of: (tranche: LeaseTerms) => number[]): number[] {
  const schedules = contract.map(of);
  if (schedules.length === 1) return schedules[0] as number[];
  const periods = schedules[0]?.length ?? 0;
  return Array.from({ length: periods }, (_, t) => {
    const total = new Sum();
    for (const schedule of schedules) total.add(schedule[t] as number);
    return total.value;
  });
}

/** The fees of all tranches in each period. @param rounding Decimals; the total is rounded, not each tranche. */
export function contractPayments(
  contract: Contract,
  periods: Timeline,
  rounding?: number,
): number[] {
  if (rounding === undefined)
    return addUp(contract, (tranche) => spread(serviceMonths(tranche), periods));
  return roundedParts(
    addUp(contract, (tranche) => feesAt(tranche, periods.edges)),
    rounding,
  );
}

/** The revenue of all tranches in each period, each straight-lined by itself. */
export function contractRevenue(
  contract: Contract,
  periods: Timeline,
  recognition: Recognition,
  rounding?: number,
): number[] {
  const each = bound(contract, recognition.until);
  if (rounding === undefined)
    return addUp(each, (tranche) => revenue(tranche, periods, recognition));
  return roundedParts(
    addUp(each, (tranche) => revenueTotals(tranche, periods.edges, recognition)),
    rounding,
  );
}

/** Accrued rent less deferred revenue of all tranches at each period's end. */
export function contractAccrued(
  contract: Contract,
  periods: Timeline,
  recognition: Recognition,
): number[] {
  return addUp(bound(contract, recognition.until), (tranche) =>
    accrued(tranche, periods, recognition),
  );
}

/**
 * A tranche that would start after the accounting term earns nothing; the end of the term is measured
 * against the first tranche's start alone.
 */
function bound(contract: Contract, until: Serial | undefined): Contract {
  if (until === undefined || contract.length === 1 || until < contractStart(contract))
    return contract;
  return contract.filter(({ start }) => start <= until);
}

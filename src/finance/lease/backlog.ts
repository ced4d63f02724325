import { monthsAfter } from "../dates";
import { partsBetween } from "../spread";
import { addUp, type Contract, contractRevenue, contractStart } from "./contract";
import { contractExit, feesBetween } from "./enforceable";
import type { ExitTerms } from "./exit";
import type { REVENUE_METHODS } from "./revenue";
import { serviceMonths } from "./service";

/** Amounts by time band; the last is what lies beyond the bands. */
export interface Backlog {
  readonly headline: readonly number[];
  readonly enforceable: readonly number[];
  /** Remaining performance obligation: revenue of the enforceable payments not yet recognized. */
  readonly rpo: readonly number[];
}

/**
 * Remaining payments of a contract by the time band of the service, headline and enforceable, and the
 * remaining performance obligation by the band in which it is recognized.
 *
 * A band holds the days `EDATE(as of, previous) ≤ day < EDATE(as of, band)`. The penalty counts as far
 * as payments after the exit would reach it, in the band that holds the exit date.
 *
 *     RPO = enforceable payments not yet due − accrued rent + deferred revenue
 *
 * @param bands Months from `asOf`, strictly increasing.
 */
export function backlogByBand(
  contract: Contract,
  exit: ExitTerms,
  penalty: number,
  bands: readonly number[],
  method: (typeof REVENUE_METHODS)[number],
): Backlog {
  const edges = [
    exit.asOf,
    ...bands.map((months) => monthsAfter(exit.asOf, months)),
    Number.POSITIVE_INFINITY,
  ];
  const leaves = contractExit(contract, exit);
  const after = feesBetween(contract, Math.max(leaves, exit.asOf), Number.POSITIVE_INFINITY);
  const counted = Math.min(penalty, after);
  const toExit = edges.map((edge) => Math.min(edge, leaves));
  const feesIn = (dates: readonly number[]) =>
    addUp(contract, (tranche) => partsBetween(serviceMonths(tranche), dates));
  const withPenalty = (parts: readonly number[]) =>
    parts.map((part, i) => {
      const holdsExit = (edges[i] as number) <= leaves && leaves < (edges[i + 1] as number);
      return holdsExit ? part + counted : part;
    });
  return {
    headline: feesIn(edges),
    enforceable: withPenalty(feesIn(toExit)),
    rpo: withPenalty(recognizedIn(contract, exit, toExit, method)),
  };
}

/**
 * Revenue by band to the exit: straight-line over the payments that bind from the contract's start,
 * then, as notice that is not given binds more of them, as they fall due.
 */
function recognizedIn(
  contract: Contract,
  exit: ExitTerms,
  edges: readonly number[],
  method: (typeof REVENUE_METHODS)[number],
): number[] {
  const until = contractExit(contract, { ...exit, asOf: contractStart(contract) });
  const level = contractRevenue(contract, { edges }, { method, until });
  const later = edges.map((edge) => Math.max(edge, until));
  const due = addUp(contract, (tranche) => partsBetween(serviceMonths(tranche), later));
  return level.map((part, i) => part + (due[i] as number));
}

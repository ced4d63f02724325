import { monthsAfter } from "../dates";
import { amountBetween, partsBetween } from "../spread";
import { type ExitTerms, exitDate } from "./exit";
import { type LeaseTerms, serviceMonths } from "./service";

/** Amounts by time band; the last is what lies beyond the bands. */
export interface Backlog {
  readonly headline: readonly number[];
  readonly enforceable: readonly number[];
}

/**
 * Remaining payments of a contract by the time band of the service: headline and enforceable.
 *
 * A band holds the days `EDATE(as of, previous) ≤ day < EDATE(as of, band)`. The penalty counts as far
 * as payments after the exit would reach it, in the band that holds the exit date.
 *
 * @param bands Months from `asOf`, strictly increasing.
 */
export function backlogByBand(
  lease: LeaseTerms,
  exit: ExitTerms,
  penalty: number,
  bands: readonly number[],
): Backlog {
  const service = serviceMonths(lease);
  const edges = [
    exit.asOf,
    ...bands.map((months) => monthsAfter(exit.asOf, months)),
    Number.POSITIVE_INFINITY,
  ];
  const leaves = exitDate(lease, exit);
  const after = amountBetween(service, Math.max(leaves, exit.asOf), Number.POSITIVE_INFINITY);
  const counted = Math.min(penalty, after);
  const toExit = partsBetween(
    service,
    edges.map((edge) => Math.min(edge, leaves)),
  );
  return {
    headline: partsBetween(service, edges),
    enforceable: toExit.map((part, i) => {
      const holdsExit = (edges[i] as number) <= leaves && leaves < (edges[i + 1] as number);
      return holdsExit ? part + counted : part;
    }),
  };
}

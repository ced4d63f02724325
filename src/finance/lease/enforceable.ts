import type { Serial } from "../dates";
import { amountBetween } from "../spread";
import { type ExitTerms, exitDate } from "./exit";
import { type LeaseTerms, serviceEnd, serviceMonths } from "./service";

/**
 * Returns the enforceable value of a cancelable contract: payments to the exit date plus the early
 * termination fee, capped at the remaining payments of the term. 0 after the end of the term.
 *
 * @param penalty Early termination fee, paid once; money.
 */
export function enforceable(lease: LeaseTerms, exit: ExitTerms, penalty: number): number {
  const service = serviceMonths(lease);
  const from: Serial = Math.max(exit.asOf, lease.start);
  const left = amountBetween(service, from, serviceEnd(lease));
  const toExit = amountBetween(service, from, exitDate(lease, exit));
  return Math.min(left, toExit + penalty);
}

import type { Serial } from "../dates";
import { amountBetween } from "../spread";
import { type ExitTerms, exitDate } from "./exit";
import { type LeaseTerms, serviceEnd, serviceMonths } from "./service";

/**
 * What binds of a contract that can be left: the lesser of the payments left to the end of the term
 * and the payments to the exit date plus the penalty for leaving. 0 from the end of the term on.
 *
 * @param penalty What leaving costs, once; money.
 */
export function enforceable(lease: LeaseTerms, exit: ExitTerms, penalty: number): number {
  const service = serviceMonths(lease);
  const from: Serial = Math.max(exit.asOf, lease.start);
  const left = amountBetween(service, from, serviceEnd(lease));
  const toExit = amountBetween(service, from, exitDate(lease, exit));
  return Math.min(left, toExit + penalty);
}

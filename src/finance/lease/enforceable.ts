import type { Serial } from "../dates";
import { amountBetween } from "../spread";
import { Sum } from "../sum";
import { type Contract, contractEnd, contractStart } from "./contract";
import { type ExitTerms, exitBetween } from "./exit";
import { serviceMonths } from "./service";

/** The first day without service of a contract whose notice is given at the first permitted moment. */
export function contractExit(contract: Contract, exit: ExitTerms): Serial {
  return exitBetween(contractStart(contract), contractEnd(contract), exit);
}

/** The fees of all tranches for the days `from ≤ day < until`. */
export function feesBetween(contract: Contract, from: Serial, until: Serial): number {
  const total = new Sum();
  for (const tranche of contract) total.add(amountBetween(serviceMonths(tranche), from, until));
  return total.value;
}

/**
 * Returns the enforceable value of a cancelable contract: payments to the exit date plus the early
 * termination fee, capped at the remaining payments of the term. 0 after the end of the term.
 *
 * @param penalty Early termination fee, paid once; money.
 */
export function enforceable(contract: Contract, exit: ExitTerms, penalty: number): number {
  const from = Math.max(exit.asOf, contractStart(contract));
  const left = feesBetween(contract, from, contractEnd(contract));
  const toExit = feesBetween(contract, from, contractExit(contract, exit));
  return Math.min(left, toExit + penalty);
}

import { ZeroDenominatorError } from "../errors";
import { requireAsMany } from "../matching";
import { sum } from "../sum";
import { presentValue } from "./balances";

/**
 * Debt service cover: cash flow available ÷ debt service, a period; undefined where there is no
 * service to cover.
 */
export function serviceCover(
  cfads: readonly number[],
  service: readonly number[],
): (number | undefined)[] {
  requireAsMany("debt_service", service, "cfads", cfads);
  return cfads.map((cash, t) => (service[t] === 0 ? undefined : cash / (service[t] as number)));
}

/** The lowest ratio; undefined where there is none. */
export function lowestCover(ratios: readonly (number | undefined)[]): number | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined);
  return known.length === 0 ? undefined : known.reduce((low, ratio) => Math.min(low, ratio));
}

/** The mean of the ratios, not the ratio of the sums; undefined where there is none. */
export function averageCover(ratios: readonly (number | undefined)[]): number | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined);
  return known.length === 0 ? undefined : sum(known) / known.length;
}

/**
 * Loan life cover: present value of the cash flow over the loan's remaining life ÷ what is owed now.
 *
 * @param cfads From the next period to the loan's last.
 * @param rate The loan's, a period.
 */
export function loanLifeCover(cfads: readonly number[], rate: number, balance: number): number {
  if (balance === 0) throw new ZeroDenominatorError("balance is 0; the ratio is not defined.");
  return presentValue(cfads, rate) / balance;
}

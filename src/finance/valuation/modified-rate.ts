import type { Serial } from "../dates";
import { NoSolutionError, ZeroDenominatorError } from "../errors";
import { compoundDays, DAYS_A_YEAR } from "../growth";
import { Sum, sum } from "../sum";
import { datedFlows } from "./dated-flows";

/**
 * The modified internal rate of return of dated flows, annual effective, actual/365: receipts are
 * reinvested to the last date, payments financed from the first.
 *
 *     (Σ receipt · (1 + reinvest)^(days to last/365) ÷ −Σ payment ÷ (1 + finance)^(days/365))^(365/days) − 1
 *
 * @throws NoSolutionError without a receipt or a payment, or where all fall on one date.
 */
export function modifiedRate(
  flows: readonly number[],
  dates: readonly Serial[],
  finance: number,
  reinvest: number,
): number {
  const size = Math.max(...flows.map(Math.abs));
  const dated = datedFlows(
    flows.map((flow) => (size === 0 ? flow : flow / size)),
    dates,
  );
  const [first, last] = [dated.dates[0] as Serial, dated.dates.at(-1) as Serial];
  const [received, paid] = [new Sum(), new Sum()];
  for (const [i, flow] of dated.amounts.entries()) {
    const day = dated.dates[i] as Serial;
    if (flow > 0) received.add(flow * compoundDays(reinvest, last - day));
    else paid.add(-flow * compoundDays(finance, first - day));
  }
  if (received.value === 0 || paid.value === 0 || last === first)
    throw new NoSolutionError(
      "No MIRR: there must be a positive and a negative flow, on at least two dates.",
    );
  const growth = Math.log(received.value) - Math.log(paid.value);
  return Math.expm1((growth * DAYS_A_YEAR) / (last - first));
}

/** Multiple of invested capital: what was received over what was paid in. */
export function multipleOfCapital(flows: readonly number[]): number {
  const paid = -sum(flows.filter((flow) => flow < 0));
  if (paid === 0)
    throw new ZeroDenominatorError("No negative flow; the multiple of capital is not defined.");
  return sum(flows.filter((flow) => flow > 0)) / paid;
}

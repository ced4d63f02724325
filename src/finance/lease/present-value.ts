import type { Serial } from "../dates";
import { compoundDays } from "../growth";
import { requireAsMany } from "../matching";
import { Sum } from "../sum";

/**
 * Present value of dated payments, of those on or after `asOf`.
 *
 *     PV = Σ payment ÷ (1 + rate)^((date − as of) ÷ 365)
 *
 * @param dates One a payment, in any order.
 * @param rate Annual effective, above −1.
 */
export function presentValue(
  payments: readonly number[],
  dates: readonly Serial[],
  rate: number,
  asOf: Serial,
): number {
  requireAsMany("dates", dates, "payments", payments);
  const value = new Sum();
  for (const [i, date] of dates.entries())
    if (date >= asOf) value.add((payments[i] as number) * compoundDays(rate, asOf - date));
  return value.value;
}

/**
 * Present value of contracted less market payments: what the tenant would gain by walking away to the
 * market. Negative where the contract is below it.
 */
export function markToMarket(
  payments: readonly number[],
  marketPayments: readonly number[],
  dates: readonly Serial[],
  rate: number,
  asOf: Serial,
): number {
  requireAsMany("market_payments", marketPayments, "payments", payments);
  const above = payments.map((payment, i) => payment - (marketPayments[i] as number));
  return presentValue(above, dates, rate, asOf);
}

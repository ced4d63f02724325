import { Sum } from "../sum";

/**
 * What is owed before each of a line of payments, and 0 after the last: the present value of those
 * still to come, worked back from the end,
 *
 *     owed[n] = 0,   owed[t] = owed[t + 1] + payment[t] − interest[t],
 *     interest[t] = (owed[t + 1] + payment[t]) · r/(1 + r)
 *
 * so that the balance ends at exactly zero. Taking interest off, and not dividing by 1 + r, keeps
 * the last digits of a small rate; see {@link Sum} for the rest.
 *
 * @param payments At the end of each period.
 * @param rate A period, above −1.
 * @returns One more than there are payments.
 */
export function balances(payments: readonly number[], rate: number): number[] {
  const discount = rate / (1 + rate);
  const owed = new Sum();
  const all = new Array<number>(payments.length + 1);
  all[payments.length] = 0;
  for (let t = payments.length - 1; t >= 0; t--) {
    owed.add(payments[t] as number);
    owed.add(-owed.value * discount);
    all[t] = owed.value;
  }
  return all;
}

/** Present value, a period before the first, of flows at the end of each period. */
export function presentValue(flows: readonly number[], rate: number): number {
  return balances(flows, rate)[0] as number;
}

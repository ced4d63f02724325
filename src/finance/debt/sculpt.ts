import { balances } from "./balances";

/** One value a period, but for the debt. */
export interface SculptedDebt {
  /** Drawn at the beginning of the first period. */
  readonly debt: number;
  readonly service: readonly number[];
  readonly interest: readonly number[];
  /** Negative where service does not pay the interest, which is then added to the balance. */
  readonly principal: readonly number[];
  readonly closing: readonly number[];
}

/**
 * The most debt whose service holds a cover ratio in every period, and its service:
 *
 *     service[t] = max(0, cfads[t]) ÷ dscr,   debt = present value of the service
 *
 * A period whose cash flow is negative pays nothing, for a lender does not lend to cover it: its
 * interest is added to the balance and paid out of later periods.
 *
 * @param cfads Cash flow available for debt service, a period.
 * @param rate A period, above −1.
 * @param cap The most debt: where it binds, all of the service is scaled to it and covers rise.
 */
export function sculpt(
  cfads: readonly number[],
  dscr: number,
  rate: number,
  cap: number = Number.POSITIVE_INFINITY,
): SculptedDebt {
  const full = cfads.map((cash) => Math.max(0, cash) / dscr);
  const capacity = balances(full, rate)[0] as number;
  const scale = capacity > cap ? cap / capacity : 1;
  const service = full.map((amount) => amount * scale);
  const owed = balances(service, rate);
  const closing = owed.slice(1);
  const interest = closing.map((left, t) => (left + (service[t] as number)) * (rate / (1 + rate)));
  return {
    debt: Math.min(capacity, cap),
    service,
    interest,
    principal: service.map((amount, t) => amount - (interest[t] as number)),
    closing,
  };
}

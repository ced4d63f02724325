import { Sum } from "../sum";

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
  const full = new Array<number>(cfads.length);
  for (let t = 0; t < full.length; t++) full[t] = Math.max(0, cfads[t] as number) / dscr;
  const uncapped = serviced(full, rate);
  if (!(uncapped.debt > cap)) return uncapped;
  const scale = cap / uncapped.debt;
  const capped = full.map((amount) => amount * scale);
  return { ...serviced(capped, rate), debt: cap };
}

/** Splits service into interest and principal in one pass, working the debt back from the end. */
function serviced(service: readonly number[], rate: number): SculptedDebt {
  const periods = service.length;
  const discount = rate / (1 + rate);
  const interest = new Array<number>(periods);
  const principal = new Array<number>(periods);
  const closing = new Array<number>(periods);
  const owed = new Sum();
  for (let t = periods - 1; t >= 0; t--) {
    const paid = service[t] as number;
    closing[t] = owed.value;
    owed.add(paid);
    const due = owed.value * discount;
    owed.add(-due);
    interest[t] = due;
    principal[t] = paid - due;
  }
  return { debt: owed.value, service, interest, principal, closing };
}

import { compound } from "../growth";
import { Sum } from "../sum";

/** A lessee's lease, an entry a payment (IFRS 16.26, 29 to 32, 36). */
export interface LesseeSchedule {
  /** Closing lease liability; the last is 0. */
  readonly liability: readonly number[];
  readonly interest: readonly number[];
  /** Right-of-use asset at the opening liability plus direct costs, straight-lined; the last is 0. */
  readonly rou: readonly number[];
}

/**
 * Measures a lease from its payments.
 *
 * In arrears the closing liability is `L·(1 + r) − p`. In advance the opening liability includes the
 * first payment, and each closing one is after interest and before the next payment: `(L − p)·(1 + r)`.
 *
 * @param rate A period, above −1.
 * @param directCosts Initial direct costs less incentives received, part of the asset (IFRS 16.24).
 */
export function lesseeSchedule(
  payments: readonly number[],
  rate: number,
  inAdvance: boolean,
  directCosts = 0,
): LesseeSchedule {
  const inArrears = remainingValues(payments, rate);
  const balances = inAdvance ? inArrears.map((value) => value * (1 + rate)) : inArrears;
  const asset = (balances[0] as number) + directCosts;
  const n = payments.length;
  // In advance interest runs on what is left after the payment, which is the closing balance discounted.
  const bearing = inAdvance ? inArrears.slice(1) : inArrears.slice(0, -1);
  return {
    liability: balances.slice(1),
    interest: bearing.map((value) => value * rate),
    rou: payments.map((_, k) => (asset * (n - k - 1)) / n),
  };
}

/** The largest exponent of e that a stretch of discount factors runs through, far from a double's ends. */
const WIDEST_EXPONENT = 300;

/**
 * The value at each of the times k = 0 … n of the payments after it, payment k falling at time k.
 *
 * Not by recursion, which would multiply the rounding of 1 + r by itself n times: payments are
 * discounted to one time and added up from the last, and each sum is carried to its own. Where the
 * factors would leave a double's range the time is moved along.
 */
function remainingValues(payments: readonly number[], rate: number): number[] {
  const values = new Array<number>(payments.length + 1).fill(0);
  const stretch = Math.max(1, Math.floor(WIDEST_EXPONENT / Math.abs(Math.log1p(rate))));
  for (let end = payments.length; end > 0; end -= stretch) {
    const time = Math.max(0, end - stretch);
    const value = new Sum().add((values[end] as number) * compound(rate, time - end));
    for (let k = end - 1; k >= time; k--) {
      value.add((payments[k] as number) * compound(rate, time - k - 1));
      values[k] = value.value * compound(rate, k - time);
    }
  }
  return values;
}

import { compound } from "../growth";

/** A contract liability, period by period; `closing = opening + accretion − credit`. */
export interface PrepaymentSchedule {
  readonly opening: readonly number[];
  readonly accretion: readonly number[];
  /** What is earned of the prepayment, a positive amount, level over the periods. */
  readonly credit: readonly number[];
  readonly closing: readonly number[];
}

/**
 * Roll-forward of a prepayment earned in level credits in arrears, with interest (ASC 606-10-32-15).
 * The credit is Excel's `PMT(rate, periods, −prepayment)`.
 *
 * @param periods At least 1.
 * @param rate A period, above −1; 0 for none.
 */
export function prepaymentSchedule(
  prepayment: number,
  periods: number,
  rate: number,
): PrepaymentSchedule {
  const balances = Array.from({ length: periods + 1 }, (_, k) =>
    k === periods ? 0 : prepayment * shareLeft(rate, periods, k),
  );
  const opening = balances.slice(0, -1);
  return {
    opening,
    accretion: opening.map((balance) => balance * rate),
    credit: opening.map(() => prepayment * levelCredit(rate, periods)),
    closing: balances.slice(1),
  };
}

/**
 * The balance after k of n level payments, as a share of the first: ((1+r)^n − (1+r)^k) ÷ ((1+r)^n − 1).
 *
 * Closed, so that no error runs from period to period and the last balance is 0; written with
 * negative exponents, which neither overflow nor magnify the exponent's own rounding.
 */
function shareLeft(rate: number, n: number, k: number): number {
  if (rate === 0) return (n - k) / n;
  const log = Math.log1p(rate);
  return rate > 0
    ? Math.expm1((k - n) * log) / Math.expm1(-n * log)
    : (compound(rate, k) * Math.expm1((n - k) * log)) / Math.expm1(n * log);
}

/** The level payment on a debt of 1: r ÷ (1 − (1+r)^−n). */
function levelCredit(rate: number, n: number): number {
  if (rate === 0) return 1 / n;
  const log = Math.log1p(rate);
  return rate > 0 ? -rate / Math.expm1(-n * log) : (rate * compound(rate, n)) / Math.expm1(n * log);
}

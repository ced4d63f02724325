import { compoundMonths, monthlyRate } from "./growth";

/** Below this the rate is lost in the last place of the number of months. */
const TINY = 1e-17;

/**
 * Present value of 1 at the end of each month, at an annual effective rate.
 *
 *     a(n) = (1 − (1 + r)^(−n/12)) / i,   i = (1 + r)^(1/12) − 1,   a(n) = n at r = 0
 *
 * Where the discount is small the difference is taken by `expm1`, so that a tiny rate loses nothing.
 *
 * @param annual Above −1.
 * @param months 0 or more, whole.
 */
export function monthlyAnnuity(annual: number, months: number): number {
  const exponent = (months * Math.log1p(annual)) / 12;
  if (Math.abs(exponent) < TINY) return months;
  const discount =
    Math.abs(exponent) < 1 ? -Math.expm1(-exponent) : 1 - compoundMonths(annual, -months);
  return discount / monthlyRate(annual);
}

/** Present value of 1 at the end of each of the months `after + 1` to `until`. */
export function deferredAnnuity(annual: number, after: number, until: number): number {
  return compoundMonths(annual, -after) * monthlyAnnuity(annual, until - after);
}

/**
 * (1 + rate)^periods to within a few units in the last place.
 *
 * `1 + rate` loses the rate's last digits and a power multiplies that loss by its exponent: at 100
 * years it is fifty units in the last place. So the lost part `d` is kept and put back to first order,
 *
 *     (1 + r)^n = b^n · (1 + n·d/b),   b = fl(1 + r),   d = (1 + r) − b exactly.
 *
 * @param rate A period, above −1 (−1 itself gives 0 for periods above 0).
 * @param periods Any real number; negative to discount.
 */
export function compound(rate: number, periods: number): number {
  const base = 1 + rate;
  if (base === 0) return base ** periods;
  const taken = base - rate;
  const lost = 1 - taken + (rate - (base - taken));
  return base ** periods * (1 + (periods * lost) / base);
}

/** The rate a month that compounds to an annual effective rate: (1 + rate)^(1/12) − 1. */
export function monthlyRate(annual: number): number {
  return Math.expm1(Math.log1p(annual) / 12);
}

/**
 * (1 + annual)^(months/12). The whole years are taken by themselves: a twelfth is no double, and a
 * century of months would multiply what it lacks.
 *
 * @param months Whole; negative to discount.
 */
export function compoundMonths(annual: number, months: number): number {
  const rest = months % 12;
  return compound(annual, (months - rest) / 12) * compound(annual, rest / 12);
}

/** A year of discounting by days, as in Excel's `XNPV` and `XIRR`. */
export const DAYS_A_YEAR = 365;

/** (1 + annual)^(days/365), the whole years by themselves as in {@link compoundMonths}. */
export function compoundDays(annual: number, days: number): number {
  const rest = days % DAYS_A_YEAR;
  return compound(annual, (days - rest) / DAYS_A_YEAR) * compound(annual, rest / DAYS_A_YEAR);
}

import { Decimal } from "decimal.js";

/**
 * Rounding where it is visible. Doubles carry the arithmetic; where an amount is rounded to a
 * currency unit, or a schedule is rounded so that it still ties to its total, decimal.js is the
 * arithmetic of record. This is its only importer in what ships.
 */
const Money = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** How far a chain of double operations may have moved an amount off a tie: four units in the last place. */
const DOUBLE_NOISE = 2 ** -50;

/** An amount rounded to `decimals` places (negative: to tens, hundreds, …), half away from zero. */
export function round(amount: number, decimals: number): number {
  return rounded(amount, decimals).toNumber();
}

/** An amount less a rounded one, to the last digit: a cost of 100.10 less 33.37 is 66.73. */
export function lessRounded(amount: number, part: number, decimals: number): number {
  return new Money(amount).minus(rounded(part, decimals)).toNumber();
}

/** Running totals of amounts as they are written: 100.10 and 200.20 come to 300.30, as no sum of doubles does. */
export function runningTotals(amounts: readonly number[]): number[] {
  let total = new Money(0);
  return amounts.map((amount) => {
    total = total.plus(amount);
    return total.toNumber();
  });
}

/**
 * The parts of a schedule, each the difference of two rounded running totals, so that whatever
 * stretch of it is added up ties to the rounded total to the last cent.
 *
 * @param totals Running totals, one more than there are parts; `totals[0]` is what came before the first.
 */
export function roundedParts(totals: readonly number[], decimals: number): number[] {
  const steps = totals.map((total) => rounded(total, decimals));
  return steps.slice(1).map((step, t) => step.minus(steps[t] as Decimal).toNumber());
}

/**
 * 0.145 + 0.86 is 1.0049999999999999 in doubles, and an analyst means 1.005: an amount that lies
 * within the doubles' own noise below a tie is taken as the tie, unless the unit itself is so small
 * against the amount that a double cannot hold it.
 */
function rounded(amount: number, decimals: number): Decimal {
  const unit = new Money(10).pow(-decimals);
  const exact = new Money(amount);
  const noise = exact.times(DOUBLE_NOISE);
  const read = noise.abs().lessThan(unit.dividedBy(16)) ? exact.plus(noise) : exact;
  return read.dividedBy(unit).round().times(unit);
}

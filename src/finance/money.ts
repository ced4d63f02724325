import { Decimal } from "decimal.js";

/**
 * Rounding where it is visible. Doubles carry the arithmetic; where an amount is rounded to a
 * currency unit, or a schedule is rounded so that it still ties to its total, decimal.js is the
 * arithmetic of record. This is its only importer in what ships.
 *
 * Most amounts lie so far from a tie, and are so small, that doubles give the same digits: these are
 * rounded to a whole number of units, which a double holds exactly, and a power of ten of at most 22
 * digits is a double too, so that one division of the two gives the nearest double to the quotient.
 * Only what {@link wholeUnits} cannot decide goes to decimal.js.
 */
const Money = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** How far a chain of double operations may have moved an amount off a tie: four units in the last place. */
const DOUBLE_NOISE = 2 ** -50;

/** An amount rounded to `decimals` places (negative: to tens, hundreds, …), half away from zero. */
export function round(amount: number, decimals: number): number {
  const units = wholeUnits(amount, decimals);
  return units === undefined ? rounded(amount, decimals).toNumber() : fromUnits(units, decimals);
}

/** An amount less a rounded one, to the last digit: a cost of 100.10 less 33.37 is 66.73. */
export function lessRounded(amount: number, part: number, decimals: number): number {
  const whole = exactUnits(amount, decimals);
  const units = wholeUnits(part, decimals);
  return whole === undefined || units === undefined
    ? new Money(amount).minus(rounded(part, decimals)).toNumber()
    : fromUnits(whole - units, decimals);
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
  const parts = new Array<number>(totals.length - 1);
  let before = wholeUnits(totals[0] as number, decimals);
  for (let t = 0; t < parts.length; t++) {
    const after = wholeUnits(totals[t + 1] as number, decimals);
    parts[t] =
      before === undefined || after === undefined
        ? rounded(totals[t + 1] as number, decimals)
            .minus(rounded(totals[t] as number, decimals))
            .toNumber()
        : fromUnits(after - before, decimals);
    before = after;
  }
  return parts;
}

/** From -9 to 6 decimals and beyond: each power is a double, and so is a product or quotient with few digits. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

/** Below it a number of units has digits to spare behind the point, and {@link rounded} reads noise. */
const MOST_UNITS = 2 ** 45;

/**
 * The whole number of units (cents, say) that {@link rounded} gives, where doubles can tell.
 *
 * `rounded` rounds away from zero from a tie less the noise on. Against that boundary the number of
 * units in doubles is off by half a unit in the last place for its division, and by another half
 * since decimal.js takes the amount as it is written; what is nearer to the boundary than four of
 * them is left undecided. A tie itself is eight away.
 */
function wholeUnits(amount: number, decimals: number): number | undefined {
  const power = POWERS_OF_TEN[Math.abs(decimals)];
  if (power === undefined) return undefined;
  const units = Math.abs(decimals < 0 ? amount / power : amount * power);
  if (!(units < MOST_UNITS)) return undefined;
  const whole = Math.floor(units);
  const beyondTie = units - whole - 0.5 + units * DOUBLE_NOISE;
  if (Math.abs(beyondTie) <= (units * DOUBLE_NOISE) / 2) return undefined;
  const nearest = beyondTie > 0 ? whole + 1 : whole;
  return amount < 0 ? -nearest : nearest;
}

/** With fewer digits than a double tells apart, a number of units is the amount as it is written. */
const MOST_EXACT_UNITS = 1e15;

/** The number of units in an amount that is written with no more decimals than these. */
function exactUnits(amount: number, decimals: number): number | undefined {
  const power = POWERS_OF_TEN[Math.abs(decimals)];
  if (power === undefined) return undefined;
  const units = Math.round(decimals < 0 ? amount / power : amount * power);
  const isExact = Math.abs(units) < MOST_EXACT_UNITS && fromUnits(units, decimals) === amount;
  return isExact ? units : undefined;
}

/** The double nearest to a number of units. */
function fromUnits(units: number, decimals: number): number {
  const power = POWERS_OF_TEN[Math.abs(decimals)] as number;
  return decimals < 0 ? units * power : units / power;
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

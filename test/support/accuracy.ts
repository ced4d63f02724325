import { Decimal } from "decimal.js";

/** Arithmetic at 50 digits: what an accuracy test's own, independent formula is worked in. */
export const reference = Decimal.clone({ precision: 50 });

/**
 * A double as the number that it is. `new reference(0.1)` reads the text "0.1" and takes a tenth,
 * which no double is: give every argument of a function to its reference through this.
 */
export function exact(x: number): Decimal {
  let mantissa = x;
  let exponent = 0;
  for (; Math.abs(mantissa) > Number.MAX_SAFE_INTEGER; exponent++) {
    if (!Number.isFinite(mantissa)) return new reference(mantissa);
    mantissa /= 2;
  }
  for (; mantissa % 1 !== 0 && !Number.isNaN(mantissa); exponent--) mantissa *= 2;
  return new reference(mantissa).times(new reference(2).pow(exponent));
}

/** The most that a result may be off, in units in the last place of its schedule's scale. */
export const MOST_ULPS = 8;

/**
 * The distance of a double from the exact value, in units in the last place of `scale`.
 *
 * @param scale What the result is a part of: a schedule's cost, total or largest absolute flow, or
 *   the expected value itself. Its sign does not matter; at 0 only an exact result is near.
 */
export function ulpsFrom(actual: number, expected: Decimal, scale: number): number {
  const distance = exact(actual).minus(expected).abs();
  if (distance.isZero()) return 0;
  return distance.dividedBy(unitInTheLastPlace(scale)).toNumber();
}

/** The gap between |x| and the next larger double. */
export function unitInTheLastPlace(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  let exponent = Math.floor(Math.log2(Math.abs(x)));
  // A logarithm next to a power of two may fall on its wrong side.
  if (2 ** exponent > Math.abs(x)) exponent--;
  else if (2 ** (exponent + 1) <= Math.abs(x)) exponent++;
  return Math.max(2 ** (exponent - 52), Number.MIN_VALUE);
}

/** Keeps the worst distance of a function's results, and prints it in one line after the last test. */
export class Worst {
  #ulps = 0;
  #results = 0;

  /** @param name The function, as an analyst writes it: `LEASE.PAYMENTS`. Call where tests are declared. */
  constructor(readonly name: string) {
    afterAll(() => process.stdout.write(`${this.line}\n`));
  }

  /** {@link ulpsFrom}, remembered. */
  of(actual: number, expected: Decimal, scale: number): number {
    const ulps = ulpsFrom(actual, expected, scale);
    this.#results++;
    // Written so that a distance that is no number counts as the worst there is.
    if (!(ulps <= this.#ulps)) this.#ulps = Number.isNaN(ulps) ? Number.POSITIVE_INFINITY : ulps;
    return ulps;
  }

  /** The worst of a schedule's entries, each remembered. */
  ofAll(actual: readonly number[], expected: readonly Decimal[], scale: number): number {
    if (actual.length !== expected.length)
      throw new Error(`${actual.length} results for ${expected.length} expected values`);
    return Math.max(0, ...expected.map((exact, t) => this.of(actual[t] as number, exact, scale)));
  }

  get line(): string {
    return `accuracy of ${this.name}: worst ${this.#ulps.toFixed(2)} units in the last place, ${this.#results} results`;
  }
}

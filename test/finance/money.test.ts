import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { lessRounded, round, roundedParts } from "../../src/finance/money";

/**
 * Most amounts are rounded in doubles. Here every one is rounded in decimal.js, as the rule reads: an
 * amount as it is written, within 2^-50 of itself below a tie taken for the tie unless the unit is
 * too small against it, half away from zero.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

function inDecimals(amount: number, decimals: number): Decimal {
  const unit = new Exact(10).pow(-decimals);
  const noise = new Exact(amount).times(2 ** -50);
  const isRead = noise.abs().lessThan(unit.dividedBy(16));
  const read = isRead ? new Exact(amount).plus(noise) : new Exact(amount);
  return read.dividedBy(unit).round().times(unit);
}

const decimals = fc.integer({ min: -9, max: 6 });

/** The double that is some places from another. */
function places(from: number, by: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, from);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(by));
  return bits.getFloat64(0);
}

const signed = (amounts: fc.Arbitrary<number>) =>
  fc.tuple(amounts, fc.boolean()).map(([amount, isNegative]) => (isNegative ? -amount : amount));

/** A tie at these decimals, or a double beside one. */
const nearTie = (to: number) =>
  signed(
    fc
      .tuple(fc.double({ min: 0, max: 16, noNaN: true }), fc.integer({ min: -40, max: 40 }))
      .map(([digits, by]) => places(Number(`${Math.floor(10 ** digits)}.5e${-to}`), by)),
  );

/** About where doubles no longer hold the half of a unit, or the rule no longer reads noise. */
const large = (to: number) =>
  signed(
    fc
      .tuple(fc.integer({ min: 43, max: 54 }), fc.double({ min: 1, max: 2, noNaN: true }))
      .map(([power, part]) => Number(`${Math.floor(part * 2 ** power)}.5e${-to}`)),
  );

const tiny = signed(
  fc.oneof(
    fc.constantFrom(0, Number.MIN_VALUE, 2.2250738585072014e-308, 1e-310),
    fc.double({ min: 0, max: 1e-300, noNaN: true }),
  ),
);

const ordinary = signed(fc.double({ min: 0, max: 1e12, noNaN: true }));
const any = fc.double({ noNaN: true, noDefaultInfinity: true });

const amountFor = (to: number) => fc.oneof(nearTie(to), large(to), tiny, ordinary, any);

/** −0 is 0 in a cell. */
const same = (actual: number, expected: Decimal) =>
  expect(actual + 0).toBe(expected.toNumber() + 0);

const RUNS = { numRuns: 3_000 };

test("an amount is rounded as decimal.js rounds it", () => {
  const cases = decimals.chain((to) => fc.tuple(amountFor(to), fc.constant(to)));
  fc.assert(
    fc.property(cases, ([amount, to]) => same(round(amount, to), inDecimals(amount, to))),
    RUNS,
  );
});

test("a schedule's parts are the differences of totals that decimal.js rounds", () => {
  const cases = decimals.chain((to) =>
    fc.tuple(fc.array(amountFor(to), { minLength: 1, maxLength: 4 }), fc.constant(to)),
  );
  fc.assert(
    fc.property(cases, ([totals, to]) => {
      const parts = roundedParts(totals, to);
      expect(parts).toHaveLength(totals.length - 1);
      const steps = totals.map((total) => inDecimals(total, to));
      parts.forEach((part, t) => {
        same(part, (steps[t + 1] as Decimal).minus(steps[t] as Decimal));
      });
    }),
    RUNS,
  );
});

test("an amount less a rounded one is that of decimal.js", () => {
  const written = fc
    .tuple(ordinary, fc.integer({ min: 0, max: 8 }))
    .map(([amount, digits]) => Number(amount.toFixed(digits)));
  const cases = decimals.chain((to) =>
    fc.tuple(fc.oneof(written, amountFor(to)), amountFor(to), fc.constant(to)),
  );
  fc.assert(
    fc.property(cases, ([amount, part, to]) =>
      same(lessRounded(amount, part, to), new Exact(amount).minus(inDecimals(part, to))),
    ),
    RUNS,
  );
});

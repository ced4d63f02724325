import fc from "fast-check";
import { deferredAnnuity, monthlyAnnuity } from "../../src/finance/annuity";
import { compoundMonths, monthlyRate } from "../../src/finance/growth";
import { exact, MOST_ULPS, reference, Worst } from "../support/accuracy";

test("Microsoft's example for PV: 500 a month for 20 years at 8 % a year, a month 0.08/12, is worth 59,777.15", () => {
  const annual = (1 + 0.08 / 12) ** 12 - 1;
  expect(500 * monthlyAnnuity(annual, 240)).toBeCloseTo(59_777.15, 2);
});

test.each([
  { annual: 0, months: 36, value: 36 },
  { annual: 0, months: 0, value: 0 },
  { annual: 0.1, months: 0, value: 0 },
  // (1 + r)^(1/12) = 2 at r = 4095: ½ + ¼ + ⅛.
  { annual: 4095, months: 3, value: 0.875 },
  // (1 + r)^(1/12) = ½: 2 + 4 + 8.
  { annual: 2 ** -12 - 1, months: 3, value: 14 },
])("$months months at $annual are worth $value", ({ annual, months, value }) => {
  expect(monthlyAnnuity(annual, months)).toBeCloseTo(value, 11);
});

test.each([1e-300, 1e-20, 5e-324, -1e-20])("a rate of %p is none", (annual) => {
  expect(monthlyAnnuity(annual, 480)).toBe(480);
});

test("an annuity that begins later is the rest of the one that begins now", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -50, max: 200 }).map((percent) => percent / 100),
      fc.nat(300),
      fc.nat(300),
      (annual, after, more) => {
        const whole = monthlyAnnuity(annual, after + more);
        const rest = deferredAnnuity(annual, after, after + more);
        expect(Math.abs(whole - monthlyAnnuity(annual, after) - rest)).toBeLessThanOrEqual(
          1e-13 * whole,
        );
      },
    ),
  );
});

const annuity = new Worst("an annuity by months");
const growth = new Worst("growth by months");
/** From −90 % to 1,000 %, and the same again a thousandth, a millionth and so on of it. */
const rates = fc
  .tuple(fc.integer({ min: -900_000, max: 10_000_000 }), fc.integer({ min: 6, max: 21 }))
  .map(([digits, places]) => digits / 10 ** places);

test("is right to the last places, at any rate and length", () => {
  fc.assert(
    fc.property(rates, fc.integer({ min: 0, max: 1200 }), (annual, months) => {
      const monthly = exact(annual).plus(1).pow(new reference(1).dividedBy(12));
      const v = monthly.pow(-months);
      expect(growth.of(compoundMonths(annual, -months), v, v.toNumber())).toBeLessThanOrEqual(
        MOST_ULPS,
      );
      // 50 digits leave a rate of 1e-17 enough; a smaller one is its own test above.
      if (Math.abs(annual) < 1e-16) return;
      const value = new reference(1).minus(v).dividedBy(monthly.minus(1));
      expect(
        annuity.of(monthlyAnnuity(annual, months), value, value.toNumber()),
      ).toBeLessThanOrEqual(MOST_ULPS);
      expect(monthlyRate(annual)).toBeCloseTo(monthly.minus(1).toNumber(), 14);
    }),
    { numRuns: 300 },
  );
});

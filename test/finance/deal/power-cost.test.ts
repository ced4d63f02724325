import fc from "fast-check";
import { powerCost } from "../../../src/finance/deal/power-cost";
import { timeline } from "../../../src/finance/timeline";
import { exact, MOST_ULPS, Worst } from "../../support/accuracy";

const YEAR_END_2026 = 46_387;
const MONTH_ENDS_2026 = [
  46_053, 46_081, 46_112, 46_142, 46_173, 46_203, 46_234, 46_265, 46_295, 46_326, 46_356, 46_387,
];
const gigawatt = { itMw: 1000, pue: 1, load: 1, price: 148, passThrough: 0 };

test("Bernstein's $1.3bn a GW-year is $148 a MWh", () => {
  const [cost] = powerCost(gigawatt, timeline([YEAR_END_2026], 12));
  expect((cost as number) / 1e9).toBeCloseTo(1.3, 2);
});

test("a year is the sum of its months, and a month has its own days", () => {
  const months = powerCost(gigawatt, timeline(MONTH_ENDS_2026));
  const [year] = powerCost(gigawatt, timeline([YEAR_END_2026], 12));
  expect(months.reduce((a, b) => a + b)).toBe(year);
  // 28 and 31 days.
  expect((months[1] as number) / (months[0] as number)).toBeCloseTo(28 / 31, 15);
});

test("a leap February has 29 days: 696 MWh a MW", () => {
  const FEBRUARY_2028 = 46_812;
  const terms = { itMw: 1, pue: 1, load: 1, price: 1, passThrough: 0 };
  expect(powerCost(terms, timeline([FEBRUARY_2028], 1))).toEqual([696]);
});

const worst = new Worst("DEAL.POWERCOST");
const positive = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => n / 1e4);

test("is right to the last places", () => {
  fc.assert(
    fc.property(
      positive,
      fc.integer({ min: 100, max: 250 }),
      fc.nat(100),
      positive,
      fc.nat(100),
      (mw, pue, load, price, pass) => {
        const terms = {
          itMw: mw,
          pue: pue / 100,
          load: load / 100,
          price,
          passThrough: pass / 100,
        };
        const [cost] = powerCost(terms, timeline([YEAR_END_2026], 12));
        const whole = exact(mw)
          .times(exact(terms.pue))
          .times(exact(terms.load))
          .times(exact(price));
        const expected = whole.times(24 * 365).times(exact(1).minus(exact(terms.passThrough)));
        const scale = whole.times(24 * 365).toNumber();
        expect(worst.of(cost as number, expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
      },
    ),
  );
});

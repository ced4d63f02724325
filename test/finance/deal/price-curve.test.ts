import fc from "fast-check";
import { monthEnd } from "../../../src/finance/dates";
import { priceCurve } from "../../../src/finance/deal/price-curve";
import { timeline } from "../../../src/finance/timeline";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";

const JANUARY_2026 = 46_053;
const ends = (count: number, step: number) =>
  timeline(
    Array.from({ length: count }, (_, t) => monthEnd(JANUARY_2026, step * (t + 1) - 1)),
    step,
  );

/** A decline at which the price halves each month. */
const HALVING = 1 - 2 ** -12;

test("months halve, a quarter is their mean, the floor holds", () => {
  expect(priceCurve(16, HALVING, 0, ends(4, 1))).toEqual([16, 8, 4, 2]);
  // (16 + 8 + 4) ÷ 3 and (2 + 1 + ½) ÷ 3; with a floor of 5 (16 + 8 + 5) ÷ 3 and 5.
  const close = (values: number[]) => values.map((value) => expect.closeTo(value, 12));
  expect(priceCurve(16, HALVING, 0, ends(2, 3))).toEqual(close([28 / 3, 3.5 / 3]));
  expect(priceCurve(16, HALVING, 5, ends(2, 3))).toEqual(close([29 / 3, 5]));
});

test("a whole year loses the decline; a negative one is a rise; all of it leaves the first month", () => {
  expect(priceCurve(2.35, 0.2, 0, ends(13, 1)).at(12)).toBeCloseTo(2.35 * 0.8, 14);
  expect(priceCurve(2, -0.5, 0, ends(13, 1)).at(12)).toBeCloseTo(3, 14);
  expect(priceCurve(2, 1, 0, ends(3, 1))).toEqual([2, 0, 0]);
});

test("a period shorter than a month has the price of its month", () => {
  // Ends 31 January, 28 February, 15 March, 31 March 2026.
  const irregular = timeline([46_053, 46_081, 46_096, 46_112], undefined, 46_023);
  expect(priceCurve(16, HALVING, 0, irregular)).toEqual([16, 8, 4, 4]);
});

test("a timeline that ends on a 30th has one month a period throughout", () => {
  // 30 January, 28 February, 30 March, 30 April 2026.
  const drifting = timeline([46_052, 46_081, 46_111, 46_142]);
  expect(priceCurve(16, HALVING, 0, drifting)).toEqual([16, 8, 4, 2]);
});

const worst = new Worst("DEAL.PRICECURVE");

test("is right to the last places of its largest price", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2, max: 40 }),
      fc.nat(300),
      (permille, step, count, cents) => {
        const [price, decline, floor] = [2.35, permille / 1000, cents / 100];
        const found = priceCurve(price, decline, floor, ends(count, step));
        const month = (k: number) => {
          const falling = exact(1).minus(exact(decline)).pow(new reference(k).dividedBy(12));
          return reference.max(exact(floor), falling.times(exact(price)));
        };
        const expected = found.map((_, t) => {
          const months = Array.from({ length: step }, (__, k) => month(t * step + k));
          return months.reduce((a, b) => a.plus(b)).dividedBy(step);
        });
        const scale = Math.max(...expected.map((value) => value.toNumber()));
        expect(worst.ofAll(found, expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
      },
    ),
    { numRuns: 40 },
  );
});

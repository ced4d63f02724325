import fc from "fast-check";
import { balances, presentValue } from "../../../src/finance/debt/balances";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";

test.each([
  // Microsoft's first example for NPV: 1,188.44.
  { rate: 0.1, flows: [-10_000, 3_000, 4_200, 6_800], value: 1_188.44 },
  // Its second: 1,922.06 after 40,000 today.
  { rate: 0.08, flows: [8_000, 9_200, 10_000, 12_000, 14_500], value: 41_922.06 },
])("Microsoft's example for NPV at $rate", ({ rate, flows, value }) => {
  expect(presentValue(flows, rate)).toBeCloseTo(value, 2);
});

test("at no rate what is owed is what is still to be paid", () => {
  expect(balances([1, 2, 3], 0)).toEqual([6, 5, 3, 0]);
});

const worst = new Worst("present value of a line of flows");
const flows = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), {
  minLength: 1,
  maxLength: 600,
});
const rates = fc.oneof(
  fc.integer({ min: -100, max: 1000 }).map((permille) => permille / 1000),
  fc.integer({ min: -1000, max: 10_000 }).map((digits) => digits / 1e6),
  fc.integer({ min: -1000, max: 1000 }).map((digits) => digits / 1e18),
);

test("is right to the last places, at rates that are lost in 1 + r too", () => {
  fc.assert(
    fc.property(flows, rates, (all, rate) => {
      const v = new reference(1).dividedBy(exact(rate).plus(1));
      let [owed, size] = [new reference(0), new reference(0)];
      const [expected, scales] = [[owed], [size]];
      for (const flow of all.toReversed()) {
        owed = owed.plus(flow).times(v);
        size = size.plus(Math.abs(flow)).times(v);
        expected.unshift(owed);
        scales.unshift(size);
      }
      const scale = Math.max(...scales.map((value) => value.toNumber()));
      expect(worst.ofAll(balances(all, rate), expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
    }),
    { numRuns: 60 },
  );
});

import fc from "fast-check";
import {
  averageCover,
  loanLifeCover,
  lowestCover,
  serviceCover,
} from "../../../src/finance/debt/cover";
import { sculpt } from "../../../src/finance/debt/sculpt";

test("worked by hand: three periods, one without service", () => {
  const ratios = serviceCover([150, 130, 40], [100, 100, 0]);
  expect(ratios).toEqual([1.5, 1.3, undefined]);
  expect(lowestCover(ratios)).toBe(1.3);
  // The mean of the ratios: 1.4. The ratio of the sums would be 320 ÷ 200 = 1.6.
  expect(averageCover(ratios)).toBeCloseTo(1.4, 15);
});

test("a loss covers less than nothing", () => {
  expect(lowestCover(serviceCover([-50, 100], [100, 100]))).toBe(-0.5);
});

test("nothing to cover has no lowest and no average", () => {
  const none = serviceCover([1, 2], [0, 0]);
  expect(lowestCover(none)).toBeUndefined();
  expect(averageCover(none)).toBeUndefined();
});

test("a sculpted loan's life cover is its cover in every period", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 ** 7 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 100, max: 300 }).map((percent) => percent / 100),
      fc.nat(200).map((permille) => permille / 1000),
      (cfads, dscr, rate) => {
        const { debt, service } = sculpt(cfads, dscr, rate);
        expect(loanLifeCover(cfads, rate, debt)).toBeCloseTo(dscr, 11);
        for (const ratio of serviceCover(cfads, service)) expect(ratio).toBeCloseTo(dscr, 11);
      },
    ),
  );
});

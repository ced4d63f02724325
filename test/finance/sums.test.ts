import * as fc from "fast-check";
import { compound, compoundDays, compoundMonths, monthlyRate } from "../../src/finance/growth";
import { lessRounded, round, roundedParts, runningTotals } from "../../src/finance/money";
import { amountBetween, spread, totalsAt } from "../../src/finance/spread";
import { sum } from "../../src/finance/sum";
import { exact, reference, ulpsFrom } from "../support/accuracy";

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const rate = fc.double({ min: -0.9, max: 2, noNaN: true });

describe("A sum", () => {
  test("is as exact as a sum of two, however many terms it has", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 400 }), (terms) => {
        const whole = terms.reduce((total, term) => total.plus(exact(term)), new reference(0));
        const scale = Math.max(...terms.map(Math.abs));
        expect(ulpsFrom(sum(terms), whole, Math.max(scale, whole.abs().toNumber()))).toBeLessThan(
          1,
        );
      }),
    );
  });

  test("keeps what a large term would swallow", () => expect(sum([1, 1e100, 1, -1e100])).toBe(2));
});

describe("Growth", () => {
  test.each([
    [
      "a whole power",
      compound(0.03, 100),
      (r: string) => new reference(1).plus(r).pow(100),
      "0.03",
    ],
    ["months", compoundMonths(0.1, 1200), (r: string) => new reference(1).plus(r).pow(100), "0.1"],
    ["days", compoundDays(0.1, 36_500), (r: string) => new reference(1).plus(r).pow(100), "0.1"],
  ])("by %s, over a century, is exact to three units in the last place", (_, actual, of, r) => {
    // The rate is the double next to its text; 100 years multiply that difference too.
    const expected = of(exact(Number(r)).toString());
    expect(ulpsFrom(actual, expected, actual)).toBeLessThan(3);
  });

  test("twelve months at the monthly rate are a year", () => {
    fc.assert(
      fc.property(rate, (annual) => {
        const year = new reference(1).plus(exact(monthlyRate(annual))).pow(12);
        expect(ulpsFrom(1 + annual, year, 1 + Math.abs(annual))).toBeLessThan(12);
      }),
    );
  });
});

describe("Money", () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    // What an analyst means by 0.145 + 0.86, though the doubles fall short of it.
    [0.145 + 0.86, 2, 1.01],
    [2.4999, 0, 2],
    [1_250, -3, 1_000],
    [1_500, -3, 2_000],
  ])("%d to %d decimals is %d, half away from zero", (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  test("a cost of 100.10 less 33.37 is 66.73", () =>
    expect(lessRounded(100.1, 33.37, 2)).toBe(66.73));

  test("100.10 and 200.20 come to 300.30", () => {
    expect(runningTotals([100.1, 200.2])).toEqual([100.1, 300.3]);
  });

  test("rounded parts add up to the rounded total, to the last cent", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 60 }), (steps) => {
        const totals = runningTotals(steps);
        const parts = roundedParts(totals, 2);
        const cents = parts.reduce((all, part) => all.plus(new reference(part)), new reference(0));
        const [first = 0, last = 0] = [totals[0], totals.at(-1)];
        const whole = new reference(round(last, 2)).minus(round(first, 2));
        expect(cents.minus(whole).isZero()).toBe(true);
      }),
    );
  });
});

describe("An amount that accrues over days", () => {
  /** 31 over the days 10 to 40, so 1 a day; nothing for ten days; 60 over thirty. */
  const spans = [
    { from: 10, until: 41, amount: 31 },
    { from: 51, until: 81, amount: 60 },
  ];

  test("falls into periods by days, and nothing falls into a gap", () => {
    expect(spread(spans, { edges: [0, 20, 41, 51, 66, 100] })).toEqual([10, 21, 0, 30, 30]);
  });

  test("is the same whatever the periods", () => {
    expect(totalsAt(spans, [0, 20, 66, 100])).toEqual([0, 10, 61, 91]);
    expect(amountBetween(spans, 20, 66)).toBe(51);
    expect(amountBetween(spans, 66, 20)).toBe(0);
  });
});

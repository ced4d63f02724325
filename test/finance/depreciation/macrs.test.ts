import { serial } from "../../../src/finance/dates";
import { taxDepreciation } from "../../../src/finance/depreciation/macrs";
import { timeline } from "../../../src/finance/timeline";
import { monthEndAfter } from "./reference";
import { base, inMonth, yearEnds } from "./tax-assets";

/** IRS Publication 946, chapter 4: its own examples, printed to the dollar or the cent. */
describe("examples of Publication 946", () => {
  test("a building of 100,000 from March over 39 years: 2,033, then 2,564", () => {
    const building = { ...base, basis: 100_000, recovery: 39, inService: inMonth(3) };
    const [first, second] = taxDepreciation(building, yearEnds(2026, 2));
    expect(first).toBeCloseTo(2033, 9);
    expect(second).toBeCloseTo(2564, 9);
  });

  test.each([
    { what: "machine, January", recovery: 7, basis: 4000, month: 1, first: 1000 },
    { what: "furniture, September", recovery: 7, basis: 1000, month: 9, first: 107.1 },
    { what: "computer, October", recovery: 5, basis: 5000, month: 10, first: 250 },
  ])("mid-quarter: $what", ({ recovery, basis, month, first }) => {
    const asset = {
      ...base,
      recovery,
      basis,
      inService: inMonth(month),
      convention: "MQ" as const,
    };
    expect(taxDepreciation(asset, yearEnds(2026, 1))[0]).toBeCloseTo(first, 9);
  });

  test("5-year property of 1,000 by the formula: 200, 320, 192, 115.20, 115.20, 57.60", () => {
    const asset = { ...base, basis: 1000, percentages: "FORMULA" as const };
    const years = taxDepreciation(asset, yearEnds(2026, 7));
    for (const [t, amount] of [200, 320, 192, 115.2, 115.2, 57.6, 0].entries())
      expect(years[t]).toBeCloseTo(amount, 9);
  });
});

test("a 2024 contract in service in 2025 takes 40 % first, and the table on the rest", () => {
  // 1,000: 400 + 600 × 20 % = 520, then 600 × 32 % = 192.
  const asset = { ...base, basis: 1000, bonus: 0.4 };
  const [first, second] = taxDepreciation(asset, yearEnds(2026, 2));
  expect(first).toBeCloseTo(520, 9);
  expect(second).toBeCloseTo(192, 9);
});

test("the first tax year is spread from the in-service month, whole, to December", () => {
  // 1,000 × 20 % over May to December is 25 a month; 320 over twelve is 26.67.
  const january = serial({ year: 2026, month: 1, day: 1 });
  const ends = Array.from({ length: 14 }, (_, t) => monthEndAfter(january, t));
  const months = taxDepreciation({ ...base, basis: 1000 }, timeline(ends));
  for (const [t, month] of months.entries())
    expect(month).toBeCloseTo(t < 4 ? 0 : t < 12 ? 25 : 320 / 12, 9);
});

test("a period that ends within a month is split by days", () => {
  // 25 for May: to the 15th, 15 of 31 days.
  const ends = [
    serial({ year: 2026, month: 4, day: 15 }),
    serial({ year: 2026, month: 5, day: 15 }),
  ];
  const [before, within] = taxDepreciation({ ...base, basis: 1000 }, timeline(ends));
  expect(before).toBe(0);
  expect(within).toBeCloseTo((25 * 15) / 31, 9);
});

describe("ADS is straight line by formula", () => {
  test("10 years, half-year: 5, nine times 10, 5", () => {
    const asset = { ...base, recovery: 10, system: "ADS" as const };
    const years = taxDepreciation(asset, yearEnds(2026, 12));
    for (const [t, amount] of [5, ...new Array(9).fill(10), 5, 0].entries())
      expect(years[t]).toBeCloseTo(amount, 9);
  });

  test("12.5 years, mid-quarter, from February: 7/8 of 8, then 8, at last the rest", () => {
    const asset = { ...base, recovery: 12.5, system: "ADS" as const, convention: "MQ" as const };
    const years = taxDepreciation({ ...asset, inService: inMonth(2) }, yearEnds(2026, 14));
    // After 13 tax years 12.875 years would be over: the 13th takes 12.5 − 11.875 = 0.625 of a year.
    for (const [t, amount] of [7, ...new Array(11).fill(8), 5, 0].entries())
      expect(years[t]).toBeCloseTo(amount, 9);
  });

  test.each([
    { month: 1, first: 2.396 },
    { month: 12, first: 0.104 },
  ])("40 years from month $month: $first %, IRS Table A-13", ({ month, first }) => {
    const asset = { ...base, recovery: 40, system: "ADS" as const, inService: inMonth(month) };
    const [got] = taxDepreciation(asset, yearEnds(2026, 1));
    expect(got).toBeCloseTo(first, 3);
  });
});

test.each([
  {
    what: { recovery: 30 },
    says: "recovery: must be 3, 5, 7, 10, 15, 20, 27.5 or 39 years under GDS, not 30",
  },
  {
    what: { recovery: 27.5, convention: "HY" as const },
    says: "convention: must be MM if recovery is 27.5 years, or omitted, not HY",
  },
  {
    what: { recovery: 5, convention: "MM" as const },
    says: "convention: must be HY or MQ if recovery is 5 years, or omitted, not MM",
  },
  {
    what: { recovery: 40, system: "ADS" as const, convention: "MQ" as const },
    says: "convention: must be MM if recovery is 40 years, or omitted, not MQ",
  },
  {
    what: { recovery: 39, bonus: 0.2 },
    says: "bonus: must be omitted if recovery is 39 years, because real property has no bonus; got 0.2",
  },
])("$says", ({ what, says }) => {
  expect(() => taxDepreciation({ ...base, ...what }, yearEnds(2026, 1))).toThrow(says);
});

import type { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { serial } from "../../../src/finance/dates";
import { type TaxAsset, taxDepreciation } from "../../../src/finance/depreciation/macrs";
import { timeline } from "../../../src/finance/timeline";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import irs from "../../vectors/irs946.json";
import { amounts } from "./assets";

const yearEnds = (first: number, count: number) =>
  timeline(
    Array.from({ length: count }, (_, t) => serial({ year: first + t, month: 12, day: 31 })),
    12,
  );

const base: TaxAsset = {
  basis: 100,
  recovery: 5,
  inService: serial({ year: 2026, month: 5, day: 15 }),
  convention: undefined,
  bonus: 0,
  system: "GDS",
  percentages: "TABLE",
};

const inMonth = (month: number) => serial({ year: 2026, month, day: 1 + ((month * 7) % 28) });

/** Every column of the IRS tables: recovery, convention, start month, percentages. */
interface Column {
  readonly recovery: number;
  readonly convention: "HY" | "MQ" | undefined;
  readonly month: number;
  readonly percentages: readonly number[];
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const columns: Column[] = [
  ...Object.entries(irs.half_year_A1).flatMap(([recovery, percentages]) =>
    MONTHS.map((month) => ({
      recovery: Number(recovery),
      convention: "HY" as const,
      month,
      percentages,
    })),
  ),
  ...Object.entries(irs.mid_quarter_A2_to_A5).flatMap(([quarter, table]) =>
    Object.entries(table).flatMap(([recovery, percentages]) =>
      MONTHS.filter((month) => Math.ceil(month / 3) === Number(quarter)).map((month) => ({
        recovery: Number(recovery),
        convention: "MQ" as const,
        month,
        percentages,
      })),
    ),
  ),
  ...MONTHS.map((month) => ({
    recovery: 27.5,
    convention: undefined,
    month,
    percentages: residential(month),
  })),
  ...MONTHS.map((month) => ({
    recovery: 39,
    convention: undefined,
    month,
    percentages: [
      irs.mid_month_A7a_39.year_1_by_month[month - 1] as number,
      ...new Array<number>(38).fill(irs.mid_month_A7a_39.years_2_to_39),
      irs.mid_month_A7a_39.year_40_by_month[month - 1] as number,
    ],
  })),
];

/** Table A-6, read off its own words. */
function residential(month: number): number[] {
  const table = irs["mid_month_A6_27.5"];
  const { months_1_to_6, months_7_to_12 } = table.years_10_to_27;
  const words = month <= 6 ? months_1_to_6 : months_7_to_12;
  const [, even, odd] = /^([\d.]+) in even years, ([\d.]+) in odd$/.exec(words) ?? [];
  const middle = Array.from({ length: 26 }, (_, i) => i + 2).map((year) =>
    year <= 9 ? table.years_2_to_9 : Number(year % 2 === 0 ? even : odd),
  );
  return [
    table.year_1_by_month[month - 1] as number,
    ...middle,
    table.year_28_by_month[month - 1] as number,
    table.year_29_by_month[month - 1] as number,
  ];
}

describe.each(columns)(
  "$recovery years, $convention, in service in month $month",
  ({ recovery, convention, month, percentages }) => {
    const asset: TaxAsset = { ...base, recovery, convention, inService: inMonth(month) };
    const periods = yearEnds(2025, percentages.length + 3);

    test("TABLE is the printed percentages", () => {
      const got = taxDepreciation(asset, periods);
      expect(got[0]).toBe(0);
      expect(got.length).toBe(percentages.length + 3);
      for (const [t, percentage] of [...percentages, 0, 0].entries())
        expect(Math.abs((got[t + 1] as number) - percentage)).toBeLessThan(1e-12);
    });

    test("the printed percentages add to 100, and so does TABLE", () => {
      const total = percentages.reduce((total, p) => total.plus(p), new reference(0));
      expect(total.toNumber()).toBe(100);
    });

    test("FORMULA is within the table's own rounding of it", () => {
      const got = taxDepreciation({ ...asset, percentages: "FORMULA" }, periods);
      for (const [t, percentage] of percentages.entries())
        expect(Math.abs((got[t + 1] as number) - percentage)).toBeLessThan(
          allowance(recovery, t, percentages.length),
        );
    });
  },
);

/**
 * How far the IRS's rounding may take a year from the mathematics: two decimals for 3 to 15 years,
 * three for the others. Columns are made to add up, so a year may be a digit off and the last holds
 * what the years before were rounded by. Table A-7a begins up to 0.004 above 1/39 by the month: the
 * same Publication's worked example has 2,457 where the table gives 2,461. Table A-2 prints 7.000 for
 * the second year of 20, which is 7.008.
 */
function allowance(recovery: number, year: number, years: number): number {
  const digit = recovery <= 15 ? 0.01 : 0.001;
  const last = year >= years - (recovery === 27.5 ? 2 : 1);
  if (recovery === 39 && year === 0) return 4 * digit;
  if (recovery === 20 && year === 1) return 8 * digit;
  return last ? (digit / 2) * years : 1.1 * digit;
}

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
  const ends = Array.from(
    { length: 14 },
    (_, t) => serial({ year: 2026, month: 1, day: 1 }) + t,
  ).map((_, t) => Math.floor(Date.UTC(2026, t + 1, 0) / 86_400_000) + 25_569);
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
    says: "recovery: give 3, 5, 7, 10, 15, 20, 27.5 or 39 years under GDS, not 30",
  },
  {
    what: { recovery: 27.5, convention: "HY" as const },
    says: "convention: give MM where recovery is 27.5 years, or leave it out, not HY",
  },
  {
    what: { recovery: 5, convention: "MM" as const },
    says: "convention: give HY or MQ where recovery is 5 years, or leave it out, not MM",
  },
  {
    what: { recovery: 40, system: "ADS" as const, convention: "MQ" as const },
    says: "convention: give MM where recovery is 40 years, or leave it out, not MQ",
  },
  {
    what: { recovery: 39, bonus: 0.2 },
    says: "bonus: leave it out where recovery is 39 years: real property has none, not 0.2",
  },
])("$says", ({ what, says }) => {
  expect(() => taxDepreciation({ ...base, ...what }, yearEnds(2026, 1))).toThrow(says);
});

describe("accuracy", () => {
  const worst = new Worst("DEP.MACRS");

  /** Year after year as the IRS describes it: declining balance or straight line, whichever is larger. */
  function byTheBook(asset: TaxAsset, month: number): Decimal[] {
    const { recovery } = asset;
    const real = recovery > 20;
    const first = real
      ? new reference(25 - 2 * month).dividedBy(24)
      : asset.convention === "MQ"
        ? new reference(9 - 2 * Math.ceil(month / 3)).dividedBy(8)
        : new reference("0.5");
    const factor = asset.system === "ADS" || real ? 0 : recovery < 15 ? 2 : 1.5;
    const bonus = exact(asset.bonus);
    const depreciable = exact(asset.basis).times(bonus.negated().plus(1));
    const years: Decimal[] = [];
    let left = depreciable;
    let life = exact(recovery);
    for (let share = first; life.greaterThan(0); share = new reference(1)) {
      const declining = left.times(factor).dividedBy(recovery);
      const straight = left.dividedBy(life);
      const part = reference.min(share, life);
      const charge = reference.max(declining, straight).times(part);
      years.push(charge);
      left = left.minus(charge);
      life = life.minus(part);
    }
    years[0] = (years[0] as Decimal).plus(exact(asset.basis).times(bonus));
    return years;
  }

  const assets = fc.record({
    basis: amounts,
    recovery: fc.constantFrom(3, 5, 7, 10, 15, 20, 27.5, 39),
    month: fc.constantFrom(...MONTHS),
    quarterly: fc.boolean(),
    bonus: fc.double({ min: 0, max: 1, noNaN: true }),
    system: fc.constantFrom("GDS" as const, "ADS" as const),
  });

  test(`FORMULA and ADS are within ${MOST_ULPS} units in the last place of the basis`, () => {
    fc.assert(
      fc.property(assets, ({ month, quarterly, ...drawn }) => {
        const real = drawn.recovery > 20;
        const asset: TaxAsset = {
          ...drawn,
          bonus: real ? 0 : drawn.bonus,
          convention: real ? "MM" : quarterly ? "MQ" : "HY",
          inService: inMonth(month),
          percentages: "FORMULA",
        };
        const expected = byTheBook(asset, month);
        const actual = taxDepreciation(asset, yearEnds(2026, expected.length));
        expect(worst.ofAll(actual, expected, asset.basis)).toBeLessThanOrEqual(MOST_ULPS);
      }),
      { numRuns: 500 },
    );
  });
});

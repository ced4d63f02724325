import { type TaxAsset, taxDepreciation } from "../../../src/finance/depreciation/macrs";
import { reference } from "../../support/accuracy";
import irs from "../../vectors/irs946.json";
import { base, inMonth, MONTHS, yearEnds } from "./tax-assets";

/** Every column of the IRS tables: recovery, convention, start month, percentages. */
interface Column {
  readonly recovery: number;
  readonly convention: "HY" | "MQ" | undefined;
  readonly month: number;
  readonly percentages: readonly number[];
}

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

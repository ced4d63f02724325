import { declining, decliningToStraightLine } from "../../../src/finance/depreciation/declining";
import { fixedDeclining } from "../../../src/finance/depreciation/fixed-declining";
import type { Cumulative } from "../../../src/finance/depreciation/method";
import { straightLine } from "../../../src/finance/depreciation/straight-line";
import { yearsDigits } from "../../../src/finance/depreciation/years-digits";
import excel from "../../vectors/excel-depreciation.json";

/**
 * The arithmetic against Excel's own answers, one of Excel's periods being a year of age. Lives in
 * days and months are Excel's own examples: there a period is not a year, and the arithmetic does
 * not care.
 */

type Row = readonly (number | boolean)[];
const { documentation, printed, excel2010 } = excel;

/** Half a unit of the last digit printed: cents in the documentation, 13 digits in the test data. */
const cents = 0.005;
const thirteenDigits = (expected: number) => 5e-12 * Math.max(1, Math.abs(expected));
const fourDecimals = 0.00005;

const between = (method: Cumulative, from: number, until: number) =>
  method(12 * until) - method(12 * from);

function near(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

const asset = (row: Row) => {
  const [cost, salvage, life] = row as readonly number[] as [number, number, number];
  return { cost, salvage, life };
};

test.each(documentation.sln)("SLN(%d, %d, %d) = %d", (...row) => {
  for (let year = 0; year < 10; year++)
    near(between(straightLine(asset(row)), year, year + 1), row[3] as number, cents);
});

test.each(documentation.syd)("SYD(%d, %d, %d, %d) = %d", (...row) => {
  const period = row[3] as number;
  near(between(yearsDigits(asset(row)), period - 1, period), row[4] as number, cents);
});

test.each([
  ...documentation.ddb.map((row) => [...row, cents]),
  ...excel2010.ddb.map((row) => [...row, thirteenDigits(row[5] as number)]),
] as number[][])("DDB(%d, %d, %d, %d, %d) = %d", (...row) => {
  const [, , , period, factor, expected, tolerance] = row as Required<number[]>;
  const method = declining(asset(row), factor as number);
  near(
    between(method, (period as number) - 1, period as number),
    expected as number,
    tolerance as number,
  );
});

test.each([
  ...documentation.vdb.map((row) => [...row, cents]),
  ...printed.vdb.map((row) => [...row, row[7] === 1041.23 ? cents : fourDecimals]),
  ...excel2010.vdb.map((row) => [...row, thirteenDigits(row[7] as number)]),
] as [number, number, number, number, number, number, boolean, number, number][])(
  "VDB(%d, %d, %d, %d, %d, %d, %s) = %d",
  (cost, salvage, life, from, until, factor, noSwitch, expected, tolerance) => {
    const method = noSwitch ? declining : decliningToStraightLine;
    near(between(method({ cost, salvage, life }, factor), from, until), expected, tolerance);
  },
);

/** DB's `month` is the months of the first year: the asset's years then end inside Excel's. */
test.each([
  ...documentation.db.map((row) => [...row, cents]),
  ...excel2010.db.map((row) => [...row, thirteenDigits(row[5] as number)]),
] as [number, number, number, number, number, number, number][])(
  "DB(%d, %d, %d, %d, %d) = %d",
  (cost, salvage, life, period, month, expected, tolerance) => {
    const method = fixedDeclining({ cost, salvage, life });
    const end = 12 * (period - 1) + month;
    near(method(end) - method(Math.max(0, end - 12)), expected, tolerance);
  },
);

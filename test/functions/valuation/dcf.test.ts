import { monthEnd, serial } from "../../../src/finance/dates";
import { valDcf } from "../../../src/functions/valuation/dcf";

const on = (year: number, month: number, day: number) => serial({ year, month, day });
const END_2025 = on(2025, 12, 31);
const END_2026 = on(2026, 12, 31);
const END_2027 = on(2027, 12, 31);
const quarters = [[3, 6, 9, 12].map((month) => monthEnd(on(2026, month, 1)))];
const number = (...args: unknown[]) => valDcf.call(args) as number;

test("flows that end by the valuation date are left out", () => {
  expect(number([[100, 121]], [[END_2026, END_2027]], 0.21, END_2026)).toBeCloseTo(100, 12);
  expect(number([[100, 121]], [[END_2026, END_2027]], 0.21, END_2027)).toBe(0);
  expect(number([[100, 121]], [[END_2026, END_2027]], 0.21, END_2027 + 900)).toBe(0);
});

test("of the period that straddles it the remaining days count", () => {
  // 14 March 2026 is day 73 of 365: 292 remain, 0.8 of the flow and of a year. At 3,100 % a year
  // 0.8 of it is a factor of 32^0.8 = 16, and its middle, 0.4 of a year away, 32^0.4 = 4.
  const stub = [[[365]], [[END_2026]], 31, on(2026, 3, 14)] as const;
  expect(number(...stub, false, null, null, null, 12)).toBeCloseTo(292 / 16, 12);
  expect(number(...stub, true, null, null, null, 12)).toBeCloseTo(292 / 4, 12);
});

test("a valuation before the first period waits for it whole", () => {
  // 730 days to the end of 2026's flow, 547.5 to its middle; at 300 % a year factors of 16 and 8.
  const early = [[[64]], [[END_2026]], 3, on(2024, 12, 31)] as const;
  expect(number(...early, false, null, null, null, 12)).toBeCloseTo(4, 12);
  expect(number(...early, true, null, null, null, 12)).toBeCloseTo(8, 12);
});

const withGrowth = (flows: number[], valued: number, mid: boolean, growth: number) =>
  number([flows], quarters, 1, valued, mid, growth) - number([flows], quarters, 1, valued, mid);

test("growth takes the last twelve months' flows, half a year earlier in mid-period", () => {
  // 10 + 20 + 30 + 40 = 100; without growth at 100 % a year it is worth 100 in a year, 50 today.
  expect(withGrowth([10, 20, 30, 40], END_2025, false, 0)).toBeCloseTo(50, 11);
  expect(withGrowth([10, 20, 30, 40], END_2025, true, 0)).toBeCloseTo(50 * Math.SQRT2, 11);
  // 100 × 1.5 ÷ (1 − 0.5) = 300 in a year.
  expect(withGrowth([10, 20, 30, 40], END_2025, false, 0.5)).toBeCloseTo(150, 11);
});

test("the last twelve months are whole, however late the valuation date", () => {
  expect(withGrowth([10, 20, 30, 40], END_2026 - 73, false, 0)).toBeCloseTo(100 / 2 ** 0.2, 11);
  expect(withGrowth([10, 20, 30, 40], END_2026, false, 0)).toBeCloseTo(100, 11);
});

test("only the last twelve months, where the timeline is longer", () => {
  const years = [[END_2026, END_2027]];
  const value = (growth: number | null) => number([[500, 100]], years, 1, END_2025, false, growth);
  expect(value(0) - value(null)).toBeCloseTo(25, 11);
});

test("an exit is paid at the last period's end, mid-period or not", () => {
  const exit = (mid: boolean) => number([[0]], [[END_2026]], 0.25, END_2025, mid, null, 8, 50, 12);
  expect(exit(false)).toBeCloseTo(320, 11);
  expect(exit(true)).toBeCloseTo(320, 11);
});

test("a given growth of 0 is 0, and a blank is none", () => {
  const value = (growth: unknown) =>
    number([[100]], [[END_2026]], 1, END_2025, false, growth, null, null, 12);
  expect(value(0)).toBeCloseTo(100, 12);
  expect(value(null)).toBeCloseTo(50, 12);
});

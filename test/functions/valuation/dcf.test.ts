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
  const stub = [[[365]], [[END_2026]], "3100%", on(2026, 3, 14)] as const;
  expect(number(...stub, false, null, null, null, 12)).toBeCloseTo(292 / 16, 12);
  expect(number(...stub, true, null, null, null, 12)).toBeCloseTo(292 / 4, 12);
});

test("a valuation before the first period waits for it whole", () => {
  // 730 days to the end of 2026's flow, 547.5 to its middle; at 300 % a year factors of 16 and 8.
  const early = [[[64]], [[END_2026]], "300%", on(2024, 12, 31)] as const;
  expect(number(...early, false, null, null, null, 12)).toBeCloseTo(4, 12);
  expect(number(...early, true, null, null, null, 12)).toBeCloseTo(8, 12);
});

const withGrowth = (flows: number[], valued: number, mid: boolean, growth: number) =>
  number([flows], quarters, 1, valued, mid, growth || "0") -
  number([flows], quarters, 1, valued, mid);

// Days from the ends of 2026's quarters, and from their middles, to its end.
const TO_END = [275, 184, 92, 0];
const FROM_MIDDLE = [320, 229.5, 138, 46];
/** Each flow carried to the end of the year at 100 % a year. */
const carried = (flows: number[], days: number[]) =>
  flows.reduce((total, flow, t) => total + flow * 2 ** ((days[t] as number) / 365), 0);

test("growth takes the last twelve months' flows, each carried to the end at the rate", () => {
  const flows = [10, 20, 30, 40];
  // At 100 % a year and no growth they are worth themselves in a year, half of it today.
  expect(withGrowth(flows, END_2025, false, 0)).toBeCloseTo(carried(flows, TO_END) / 2, 11);
  expect(withGrowth(flows, END_2025, true, 0)).toBeCloseTo(carried(flows, FROM_MIDDLE) / 2, 11);
  // × 1.5 ÷ (1 − 0.5), and a year of discounting.
  expect(withGrowth(flows, END_2025, false, 0.5)).toBeCloseTo(carried(flows, TO_END) * 1.5, 11);
});

test("the last twelve months are whole, however late the valuation date", () => {
  expect(withGrowth([10, 20, 30, 40], END_2026 - 73, false, 0)).toBeCloseTo(
    carried([10, 20, 30, 40], TO_END) / 2 ** 0.2,
    11,
  );
  expect(withGrowth([10, 20, 30, 40], END_2026, false, 0)).toBeCloseTo(
    carried([10, 20, 30, 40], TO_END),
    11,
  );
});

test("only the last twelve months, where the timeline is longer", () => {
  const years = [[END_2026, END_2027]];
  const value = (growth: string | null) => number([[500, 100]], years, 1, END_2025, false, growth);
  expect(value("0") - value(null)).toBeCloseTo(25, 11);
});

test("an exit is paid at the last period's end, mid-period or not", () => {
  const exit = (mid: boolean) => number([[0]], [[END_2026]], 0.25, END_2025, mid, null, 8, 50, 12);
  expect(exit(false)).toBeCloseTo(320, 11);
  expect(exit(true)).toBeCloseTo(320, 11);
});

test("a growth of 0 may be a blank cell and is refused; as text it is zero, and a blank is none", () => {
  const value = (growth: unknown) =>
    number([[100]], [[END_2026]], 1, END_2025, false, growth, null, null, 12);
  expect(value("0")).toBeCloseTo(100, 12);
  expect(value(0)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining(
      'other than 0 (enter "0" as text for zero), or omitted, not 0',
    ),
  });
  expect(value("")).toBe(value(null));
  expect(value(null)).toBeCloseTo(50, 12);
});

/** Ends of periods of so many months from 2026 on. */
const ends = (count: number, step: number) =>
  Array.from({ length: count }, (_, t) => monthEnd(on(2025, 12, 1), step * (t + 1)));

test("a half-year stub, then years: the last twelve months are the last year, by dates", () => {
  // 100 × 1.02 ÷ 0.08 = 1,275 at the end of 2030; 50 in half a year and four years of 100, by days.
  const periods = [
    on(2026, 6, 30),
    END_2026,
    END_2027,
    ...[2028, 2029, 2030].map((y) => on(y, 12, 31)),
  ];
  const flows = [50, 50, 100, 100, 100, 100];
  const value = number([flows], [periods], 0.1, on(2026, 6, 30), false, 0.02);
  const byHand = [
    [50, 184],
    [100, 549],
    [100, 915],
    [100, 1280],
    [100 + 1275, 1645],
  ].reduce((total, [flow = 0, days = 0]) => total + flow / 1.1 ** (days / 365), 0);
  expect(value).toBeCloseTo(byHand, 9);
  expect(value).toBeCloseTo(1179.5, 1);
});

test("24 months, then 8 years: the last twelve months are the last year", () => {
  const periods = [...ends(24, 1), ...ends(10, 12).slice(2)];
  const flows = periods.map((_, t) => (t < 24 ? 100 / 12 : 100));
  // A tenth of 100 and 2 % growth: 1,275 after ten years of 3,652 days.
  expect(number([flows], [periods], 0.1, END_2025, false, 0.02)).toBeCloseTo(1113.5, 1);
});

test.each([
  ["monthly", 12, 1, 125.41],
  ["quarterly", 4, 3, 124.41],
  ["yearly", 1, 12, 120],
] as const)(
  "a level %s flow for ever is worth the same whatever the horizon",
  (_, aYear, step, worth) => {
    // Days drift: a leap day is a 365th of a year.
    for (const years of [1, 2, 5, 10, 30]) {
      const periods = ends(years * aYear, step);
      const flows = periods.map(() => 12 / aYear);
      const args = [[flows], [periods], 0.1, END_2025, false, "0"];
      const value = number(...args, null, null, periods.length === 1 ? 12 : null);
      expect(Math.abs(value - worth)).toBeLessThanOrEqual(0.08);
    }
  },
);

test("a fiscal year of 52 weeks is its own last twelve months", () => {
  const value = number(
    [[364, 364]],
    [[on(2025, 12, 26), on(2026, 12, 25)]],
    0.1,
    on(2026, 12, 25),
    false,
    "0",
  );
  expect(value).toBeCloseTo(3640, 9);
});

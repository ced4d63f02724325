import { evaluate } from "../../support/formula";

/** Small schedules worked by hand, the working beside each. */

const ENDS = { A1: [[46_053, 46_081, 46_112, 46_142, 46_173, 46_203]] }; // January to June 2026

const close = (actual: unknown, expected: readonly number[]) => {
  const row = (actual as number[][]).flat();
  expect(row.length).toBe(expected.length);
  for (const [t, value] of expected.entries()) expect(row[t]).toBeCloseTo(value, 9);
};

describe("conventions: 1,200 over a year, in service on 16 February 2026", () => {
  const sln = (convention: string, output = "EXPENSE") =>
    evaluate(
      `=OFFTAKE.DEP.SLN(1200, 0, 1, DATE(2026,2,16), A1:F1, "${convention}", "${output}")`,
      ENDS,
    );

  test.each([
    { convention: "FULL-MONTH", expense: [0, 100, 100, 100, 100, 100] },
    { convention: "NEXT-MONTH", expense: [0, 0, 100, 100, 100, 100] },
    { convention: "MID-MONTH", expense: [0, 50, 100, 100, 100, 100] },
    // 16 to 28 February are 13 of the 28 days to 16 March; then 16 of March's 31 days and 15 of
    // that to 16 April, and so on by anniversary months of 28, 31, 30, 31 and 30 days.
    {
      convention: "DAILY",
      expense: [
        0,
        (100 * 13) / 28,
        (100 * 15) / 28 + (100 * 16) / 31,
        (100 * 15) / 31 + (100 * 15) / 30,
        (100 * 15) / 30 + (100 * 16) / 31,
        (100 * 15) / 31 + (100 * 15) / 30,
      ],
    },
  ])("$convention", ({ convention, expense }) => close(sln(convention), expense));

  test("balances are 0 before the in-service month, and the cost in it where nothing is charged yet", () => {
    close(sln("NEXT-MONTH", "NBV"), [0, 1200, 1100, 1000, 900, 800]);
    close(sln("NEXT-MONTH", "ACCUMULATED"), [0, 0, 100, 200, 300, 400]);
  });
});

test("an asset of a 31st does not drift: DAILY from 31 January", () => {
  // Anniversaries are 28 February and 31 March: at the end of February 1 day of 31 is gone.
  const daily = evaluate(
    '=OFFTAKE.DEP.SLN(1200, 0, 1, DATE(2026,1,31), A1:F1, "DAILY", "ACCUMULATED")',
    ENDS,
  ) as number[][];
  // 31 January is the first of the 28 days to 28 February.
  expect(daily[0]?.[0]).toBeCloseTo(100 / 28, 9);
  expect(daily[0]?.[1]).toBeCloseTo(100 + 100 / 31, 9);
});

describe("a life of 2.5 years: the third year is half a step", () => {
  const years = { A1: [[46_387, 46_752, 47_118, 47_483]] }; // ends of 2026 to 2029
  const of = (call: string) => evaluate(`=OFFTAKE.DEP.${call}`, years);

  test("straight line: 400, 400, 200", () =>
    close(of("SLN(1000, 0, 2.5, DATE(2026,1,1), A1:D1)"), [400, 400, 200, 0]));
  // 2 / 2.5 = 80 % of 1,000 and 200 leaves 40; 80 % of it a year is 32, half a year 16.
  test("declining balance: 800, 160, 16, and 24 stays", () => {
    close(of("DDB(1000, 0, 2.5, DATE(2026,1,1), A1:D1)"), [800, 160, 16, 0]);
    close(of('DDB(1000, 0, 2.5, DATE(2026,1,1), A1:D1, 2, , "NBV")'), [200, 40, 24, 24]);
  });
  // Straight line takes more from the third year: 40 in the half year that is left.
  test("to straight line: 800, 160, 40", () =>
    close(of("VDB(1000, 0, 2.5, DATE(2026,1,1), A1:D1)"), [800, 160, 40, 0]));
  test("years' digits and fixed declining want whole years", () => {
    for (const name of ["SYD", "DB"])
      expect(of(`${name}(1000, 0, 2.5, DATE(2026,1,1), A1:D1)`)).toMatchObject({
        code: "#VALUE!",
        message: "life: must be a whole number from 1 to 50, not 2.5",
      });
  });
});

test("units of production stop at the base", () => {
  const cells = { A1: [[50], [200], [100], [10]] };
  // 900 over 300 units is 3 a unit; the third period has 50 left.
  const of = (output: string) =>
    evaluate(`=OFFTAKE.DEP.UOP(1000, 100, 300, A1:A4, "${output}")`, cells);
  expect(of("EXPENSE")).toEqual([[150], [600], [150], [0]]);
  expect(of("ACCUMULATED")).toEqual([[150], [750], [900], [900]]);
  expect(of("NBV")).toEqual([[850], [250], [100], [100]]);
});

describe("components", () => {
  const cells = {
    ...ENDS,
    A9: [
      [1200, 0, 1, 46_023, "SLN"],
      [0, 0, 0, 0, ""],
      [600, 120, 2, 46_082, "SYD"],
    ],
  };
  // SYD from March: two thirds of 480 in the first year is 26.67 a month.
  test("add each asset on its own life", () => {
    close(evaluate("=OFFTAKE.DEP.COMPONENTS(A9:E11, A1:F1)", cells), [
      100,
      100,
      ...new Array(4).fill(100 + 320 / 12),
    ]);
    close(evaluate('=OFFTAKE.DEP.COMPONENTS(A9:E11, A1:F1, "NBV")', cells), [
      1100,
      1000,
      900 + 600 - 320 / 12,
      800 + 600 - 640 / 12,
      700 + 600 - 960 / 12,
      600 + 600 - 1280 / 12,
    ]);
  });

  test("round as a sum", () => {
    // Running totals 126.67, 253.33, 380: the middle month takes the cent less.
    expect(evaluate('=OFFTAKE.DEP.COMPONENTS(A9:E11, A1:F1, "EXPENSE", 2)', cells)).toEqual([
      [100, 100, 126.67, 126.66, 126.67, 126.67],
    ]);
  });

  test("a rounded book value has no digits beyond the cent", () => {
    // 100.10 and 200.20 are 300.30, and 300.29999999999995 in doubles; a fifth of it is 60.06.
    const cells = {
      A1: [
        [100.1, 0, 5, 46_023, "SLN"],
        [200.2, 0, 5, 46_023, "SLN"],
      ],
    };
    const nbv = '=OFFTAKE.DEP.COMPONENTS(A1:E2, DATE(2026,12,31), "NBV", 2, 12)';
    expect(evaluate(nbv, cells)).toEqual([[240.24]]);
  });

  test("the cost stands in the books from the in-service month on, whatever the order of the rows", () => {
    // In service in March and in January; at the end of February only the second is.
    const cells = {
      ...ENDS,
      A9: [
        [600, 0, 1, 46_096, "SLN"],
        [1200, 0, 1, 46_037, "SLN"],
      ],
    };
    close(
      evaluate('=OFFTAKE.DEP.COMPONENTS(A9:E10, A1:F1, "NBV")', cells),
      [1100, 1000, 1450, 1300, 1150, 1000],
    );
  });

  test("a wrong asset is counted to, without blank rows", () => {
    const wrong = {
      ...ENDS,
      A9: [
        [1200, 0, 1, 46_023, "SLN"],
        [600, 0, 1.5, 46_023, "syd"],
      ],
    };
    expect(evaluate("=OFFTAKE.DEP.COMPONENTS(A9:E10, A1:F1)", wrong)).toMatchObject({
      code: "#VALUE!",
      message: "assets: asset 2, life: must be a whole number of years, not 1.5",
    });
  });
});

describe("a changed life: 6,000 over 6 years from January 2024, re-estimated from January 2026", () => {
  const years = { A1: [[45_657, 46_022, 46_387, 46_752, 47_118, 47_483]] }; // ends of 2024 to 2029
  const of = (newLife: number, output = "EXPENSE") =>
    evaluate(
      `=OFFTAKE.DEP.LIFECHANGE(6000, 0, 6, DATE(2024,1,1), DATE(2026,1,1), ${newLife}, A1:F1, , "${output}")`,
      years,
    );

  // Two years of 1,000 leave 4,000.
  test("to five years: 4,000 over three", () =>
    close(of(5), [1000, 1000, 4000 / 3, 4000 / 3, 4000 / 3, 0]));
  test("to 5.5 years: 4,000 over three and a half", () =>
    close(of(5.5), [1000, 1000, 8000 / 7, 8000 / 7, 8000 / 7, 4000 / 7]));
  test("to two years, which are over: all in that period", () =>
    close(of(2, "NBV"), [5000, 4000, 0, 0, 0, 0]));
  test("to one year: all in that period", () => close(of(1), [1000, 1000, 4000, 0, 0, 0]));
  test("to eight years: 4,000 over six", () =>
    close(of(8), [1000, 1000, 4000 / 6, 4000 / 6, 4000 / 6, 4000 / 6]));

  test("within a month the old life charges the days before", () => {
    // 50 a month to 10 April 2026; then 9 of 30 days at 50, and the rest over the new life.
    const got = evaluate(
      "=OFFTAKE.DEP.LIFECHANGE(600, 0, 1, DATE(2026,1,1), DATE(2026,4,10), 0.5, A1:F1)",
      ENDS,
    );
    // NBV on the 9th is 600 − 150 − 15 = 435, spread over the 21 days of April, May and June: 2.7 months.
    close(got, [50, 50, 50, 15 + (435 * 0.7) / 2.7, 435 / 2.7, 435 / 2.7]);
  });
});

test.each([
  // ASC 360-10-35-17: not recoverable, then down to fair value, never up.
  { call: "IMPAIR(900, 950, 600)", loss: 0 },
  { call: "IMPAIR(900, 900, 600)", loss: 0 },
  { call: "IMPAIR(900, 899, 600)", loss: 300 },
  { call: "IMPAIR(900, 800, 1000)", loss: 0 },
  // IAS 36.59: the higher of value in use and fair value less costs.
  { call: 'IMPAIR(900, 850, 600, "IAS 36")', loss: 50 },
  { call: 'IMPAIR(900, 500, 600, "IAS 36")', loss: 300 },
  { call: 'IMPAIR(900, 950, 600, "IAS 36")', loss: 0 },
])("$call is $loss", ({ call, loss }) => {
  expect(evaluate(`=OFFTAKE.DEP.${call}`)).toBe(loss);
});

test.each([
  { call: "RESIDUAL(40000, 24, 0.25)", value: 22_500 }, // 40,000 × 0.75²
  { call: "RESIDUAL(40000, 24, 0.25, 0.6)", value: 24_000 }, // the floor
  { call: "RESIDUAL(40000, 6, 0.19)", value: 36_000 }, // the root of 0.81 is 0.9
  { call: "RESIDUAL(40000, 0, 1)", value: 40_000 },
  { call: "RESIDUAL(40000, 1, 1)", value: 0 },
])("$call is $value", ({ call, value }) => {
  expect(evaluate(`=OFFTAKE.DEP.${call}`)).toBeCloseTo(value, 9);
});

import { serial } from "../../src/finance/dates";
import { evaluate } from "../support/formula";

/** Formulas that were once misread: each gives the right value now, or says what was probably meant. */

const says = (formula: string, cells = {}) =>
  (evaluate(formula, cells) as { message?: string }).message ?? evaluate(formula, cells);

describe("timelines", () => {
  const dates = { A1: [[46022, 46112, 46203]] }; // 31 December 2025, 31 March and 30 June 2026
  const lease = "100, DATE(2024,1,1), 60, A1:C1";

  test("a year before quarters, by its first day", () => {
    expect(evaluate(`=OFFTAKE.LEASE.PAYMENTS(${lease}, , , , , , DATE(2025,1,1))`, dates)).toEqual([
      [1200, 300, 300],
    ]);
  });

  test("weeks: a month's fee by its days", () => {
    const weeks = { A1: [[46052, 46059, 46066]] }; // 30 January, 6 and 13 February 2026
    expect(evaluate("=OFFTAKE.LEASE.PAYMENTS(31000, DATE(2026,1,1), 12, A1:C1)", weeks)).toEqual([
      // Seven days of January; one of January and six of February; seven of February.
      [7000, 1000 + (6 * 31000) / 28, (7 * 31000) / 28],
    ]);
  });
});

describe("plausibility: a refusal gives the corrected argument", () => {
  const flows = { A1: [[100, 100]], B1: [[2027, 2028]], C1: [[46387, 46752]], D1: [[50, 50]] };
  const ramp = { A1: [[46053, 46081]], R1: [[1, 50]] };

  test.each([
    [
      "=OFFTAKE.LEASE.PV(A1:B1, B1:C1, 0.1, 2026)",
      "2027, which looks like a year: DATE(2027,1,1)?",
    ],
    [
      "=OFFTAKE.LEASE.PV(A1:B1, C1:D1, 0.1, 2026)",
      "2026, which looks like a year: DATE(2026,1,1)?",
    ],
    ["=OFFTAKE.DEP.SLN(10, 0, 5, 2026, C1:D1)", "2026, which looks like a year: DATE(2026,1,1)?"],
    [
      '=OFFTAKE.DEP.SLN(10, 0, 5, "2026-01-31", C1:D1)',
      '"2026-01-31", which is text and not a date: DATE(2026,1,31)?',
    ],
    ["=OFFTAKE.LEASE.TCV(100, 36, 3)", '3, which is 300%: 0.03? (If it is meant: "300%")'],
    ["=OFFTAKE.DEBT.SCULPT(A1:B1, 1.3, 8)", '8, which is 800%: 0.08? (If it is meant: "800%")'],
    ["=OFFTAKE.DEBT.SCULPT(A1:B1, 130, 0.08)", "130, which is 13000%: 1.3?"],
    ["=OFFTAKE.VAL.UNLEVER(1.2, 50, 0.25)", "50, which is 5000%: 0.5?"],
    [
      "=OFFTAKE.DEP.SLN(10, 0, 60, DATE(2026,1,1), C1:D1)",
      '60, which looks like months: 5? (If it is meant: "60 years")',
    ],
    ['=OFFTAKE.LEASE.FEE(100, 2, "GPU-HOUR", 80)', "80, which is 8000%: 0.8?"],
  ])("%s", (formula, correction) => {
    const cells = formula.includes("B1:C1")
      ? { A1: flows.A1, B1: flows.B1 }
      : { A1: flows.A1, C1: flows.C1 };
    expect(says(formula, cells)).toContain(correction);
  });

  test("a share of a ramp", () => {
    const formula = "=OFFTAKE.LEASE.PAYMENTS(100, DATE(2026,1,1), 12, A1:B1, 0, 0, R1:S1)";
    expect(says(formula, ramp)).toContain("50, which is 5000%: 0.5?");
  });

  test("what is meant can be said with its unit", () => {
    expect(evaluate('=OFFTAKE.LEASE.TCV(100, 24, "300%")')).toBe(1200 + 4800);
    expect(
      evaluate('=OFFTAKE.DEP.SLN(120, 0, "60 years", DATE(2026,1,1), A1:B1)', {
        A1: [[46387, 46752]],
      }),
    ).toEqual([[2, 2]]);
  });
});

describe("causes", () => {
  test.each([
    [
      "=OFFTAKE.VAL.XIRR(A1:A3, B1:B3)",
      { A1: [[-100], [121], [""]], B1: [[45658], [46388], [""]] },
      "dates (entry 3): must be a date from 1900-03-01 to 9999-12-31, not a blank: row 3 of the range is blank; end the range before it",
    ],
    ['=OFFTAKE.DEAL.VALUE("spacex-anthropic", "fee")', {}, "Did you mean MonthlyFee"],
    [
      "=OFFTAKE.LEASE.CLASSIFY(45, 61, 50, 100, , , , 45, 0)",
      {},
      "collectible: must be TRUE or FALSE, or omitted, not 0: FALSE?",
    ],
    [
      "=OFFTAKE.VAL.NTM(100, 200, DATE(2025,12,31), DATE(2026,6,30))",
      {},
      "as_of: must be within the year that ends at year_end (2025-12-31), not 2026-06-30",
    ],
    [
      "=OFFTAKE.VAL.DILUTED(1000, 50, 100, 0)",
      {},
      "strikes (entry 1): must be above 0, not 0, which is what a blank cell holds",
    ],
  ])("%s", (formula, cells, message) => {
    expect(says(formula, cells)).toContain(message);
  });

  test("multiples that are not meaningful, as data providers write it", () => {
    const cells = { A1: [["n.m.", "n/a", 4, "NM", "–"]] };
    expect(evaluate('=OFFTAKE.VAL.COMPSTAT(A1:E1, "MEDIAN")', cells)).toBe(4);
  });
});

describe("the allowance of property acquired before 2017", () => {
  test.each([
    // IRC 168(k) as it was: nothing in service from 2005 to 2007, 100% from September 9, 2010 through 2011.
    ["DATE(2006,3,1), DATE(2006,6,1)", 0],
    ["DATE(2007,12,31), DATE(2009,6,1)", 0],
    ["DATE(2011,1,15), DATE(2011,6,1)", 1],
    ["DATE(2011,1,15), DATE(2012,6,1)", 0.5],
    ["DATE(2010,9,8), DATE(2011,6,1)", 0.5],
    ["DATE(2002,1,1), DATE(2003,1,1)", 0.3],
    ["DATE(2003,5,6), DATE(2004,12,31)", 0.5],
    ["DATE(2001,9,10), DATE(2002,1,1)", 0],
  ])("%s", (dates, expected) => {
    expect(evaluate(`=OFFTAKE.DEP.BONUSRATE(${dates})`)).toBe(expected);
  });
});

describe("tax years and disposals", () => {
  const years = (last: number) => ({
    A1: [Array.from({ length: 6 }, (_, t) => serial({ year: last + t, month: 6, day: 30 }))],
  });

  test("a fiscal year to June, mid-quarter: its last quarter is April to June", () => {
    // IRS Publication 946, Table A-5, 5 years: 5, 38, 22.8, 13.68, 10.94 and 9.58%.
    expect(
      evaluate(
        '=OFFTAKE.DEP.MACRS(1000, 5, DATE(2026,5,15), A1:F1, "MQ", , , , , , 6)',
        years(2026),
      ),
    ).toEqual([[50, 380, 228, 136.8, 109.4, 95.8].map((amount) => expect.closeTo(amount, 9))]);
  });

  test("qualified improvement property is straight line over 15 years", () => {
    const [row] = evaluate(
      '=OFFTAKE.DEP.MACRS(1500, 15, DATE(2026,5,15), A1:F1, , , "QIP", , , , 6)',
      years(2026),
    ) as number[][];
    expect(row).toEqual([50, 100, 100, 100, 100, 100].map((amount) => expect.closeTo(amount, 9)));
  });

  test("a short first tax year of ten months: half of it, then the rate of the balance", () => {
    // Publication 946, Short Tax Year: 1,000 at 40% for 5 of 12 months is 166.67; then 40% of 833.33.
    const calendar = { A1: [[2026, 2027].map((year) => serial({ year, month: 12, day: 31 }))] };
    const [row] = evaluate(
      "=OFFTAKE.DEP.MACRS(1000, 5, DATE(2026,5,15), A1:B1, , , , , , , , 10)",
      calendar,
    ) as number[][];
    expect(row).toEqual([expect.closeTo(1000 / 6, 9), expect.closeTo(1000 / 3, 9)]);
  });

  test.each([
    // Half of the third year's 19.2%; to the middle of its third quarter, 5/8 of 15.6%.
    ["HY", 96],
    ["MQ", 97.5],
  ])("in the year of disposal %s counts its part", (convention, third) => {
    const calendar = {
      A1: [[2026, 2027, 2028, 2029].map((year) => serial({ year, month: 12, day: 31 }))],
    };
    const [row] = evaluate(
      `=OFFTAKE.DEP.MACRS(1000, 5, DATE(2026,2,15), A1:D1, "${convention}", , , , , , , , DATE(2028,8,20))`,
      calendar,
    ) as number[][];
    expect(row?.slice(2)).toEqual([expect.closeTo(third, 9), 0]);
  });

  test("disposed of in its first year, property has no depreciation", () => {
    const calendar = {
      A1: [
        [serial({ year: 2026, month: 12, day: 31 }), serial({ year: 2027, month: 12, day: 31 })],
      ],
    };
    expect(
      evaluate(
        "=OFFTAKE.DEP.MACRS(1000, 5, DATE(2026,2,15), A1:B1, , , , , , , , , DATE(2026,8,20))",
        calendar,
      ),
    ).toEqual([[0, 0]]);
  });
});

describe("day counts of 5,000 over 5 years from January 28, 2015", () => {
  const of = (convention: string, output = "EXPENSE", end = "DATE(2015,6,30)") =>
    evaluate(
      `=OFFTAKE.DEP.SLN(5000, 0, 5, DATE(2015,1,28), ${end}, "${convention}", "${output}", , , DATE(2014,7,1))`,
    );

  test.each([
    // 154 days of 365; 153 days of 360; five months and 3 of 30 days.
    ["ACTUAL/365", (1000 * 154) / 365],
    ["30/360", (1000 * 153) / 360],
    ["DAILY", (1000 * 5.1) / 12],
  ])("%s to June", (convention, expected) => {
    expect(of(convention)).toEqual([[expect.closeTo(expected, 9)]]);
  });

  test.each(["ACTUAL/365", "30/360", "DAILY"])("%s totals the cost", (convention) => {
    expect(of(convention, "ACCUMULATED", "DATE(2020,12,31)")).toEqual([[5000]]);
  });
});

describe("classification, returns and plants", () => {
  test("variable payments and a selling loss make a lease operating (ASU 2021-05)", () => {
    const rows = evaluate(
      "=OFFTAKE.LEASE.CLASSIFY(50, 60, 75, 100, , , , , , , , TRUE, TRUE)",
    ) as unknown[][];
    expect(rows[0]).toEqual(["Class", "Operating", "ASC 842-10-25-3A"]);
    const without = evaluate(
      "=OFFTAKE.LEASE.CLASSIFY(50, 60, 75, 100, , , , , , , , TRUE, FALSE)",
    ) as unknown[][];
    expect(without[0]?.[1]).toBe("Sales-type");
  });

  test("MIRR as Microsoft documents it, on years of 365 days", () => {
    // Microsoft, MIRR: -120,000, 39,000, 30,000, 21,000, 37,000 and 46,000 at 10% and 12%: 12.61%.
    const cells = {
      A1: [[-120_000, 39_000, 30_000, 21_000, 37_000, 46_000]],
      A2: [[0, 1, 2, 3, 4, 5].map((year) => 46_023 + 365 * year)],
    };
    expect(evaluate("=OFFTAKE.VAL.MIRR(A1:F1, A2:F2, 0.1, 0.12)", cells)).toBeCloseTo(0.126094, 5);
  });

  test("a right-of-use asset has initial direct costs and no incentives", () => {
    // IFRS 16, Illustrative Example 13: liability of 355,391 after the first payment of 50,000 in
    // advance; costs of 20,000 less 5,000: an asset of 420,391, a tenth of it a year.
    const cells = { A1: [new Array(10).fill(50_000)] };
    const [rou] = evaluate(
      '=OFFTAKE.LEASE.LESSEE(A1:J1, 0.05, "ROU", TRUE, 20000, 5000)',
      cells,
    ) as number[][];
    // At the end of year 6, before remeasurement: 168,156.
    expect(Math.round(rou?.[5] as number)).toBe(168_156);
  });

  test("levelized cost with half of the hours in the first year", () => {
    // At a rate of 0: 24,000 over 730 × (6 + 12) hours.
    expect(
      evaluate("=OFFTAKE.DEAL.LCOC(24000, 0, 24, 0, 1, A1:B1, 0)", { A1: [[0.5, 1]] }),
    ).toBeCloseTo(24_000 / (730 * 18), 12);
  });
});

import { leaseTakeOrPay } from "../../../src/functions/lease/take-or-pay";
import { evaluate } from "../../support/formula";

const ramp = {
  A1: [
    [1, 0.5],
    [3, 1],
  ],
};

describe("LEASE.RPO", () => {
  const terms = "1.25,DATE(2026,5,1),37,DATE(2026,5,1),3,90";

  test("headline beside what binds, half-open by service day; the total is the sum of the bands", () => {
    const [header, headline, enforceable] = evaluate(
      `=OFFTAKE.LEASE.RPO(${terms},,,,,A1:B2)`,
      ramp,
    ) as [string[], number[], number[]];
    expect(header).toEqual([
      "Months from as_of",
      "0 to 12",
      "12 to 24",
      "24 to 48",
      "Beyond 48",
      "Total",
    ]);
    // Two half fees and ten whole ones, twelve, and the thirteen that are left; none beyond 48 months.
    expect(headline).toEqual(["Headline backlog (not RPO)", 13.75, 15, 16.25, 0, 45]);
    expect(enforceable.slice(2)).toEqual([0, 0, 0, enforceable[1]]);
    expect((enforceable[1] as number).toFixed(2)).toBe("6.17");
  });

  test("the penalty falls in the band that holds the exit date, as far as payments reach it", () => {
    // Exit on the first day of the second band: 12 fees of 100 to it, and 24 after.
    const formula = (penalty: number) =>
      `=OFFTAKE.LEASE.RPO(100,DATE(2026,1,1),36,DATE(2026,1,1),12,0,B1:C1,${penalty})`;
    const bands = { B1: [[12, 24]] };
    const row = (penalty: number) => (evaluate(formula(penalty), bands) as number[][])[2];
    expect(row(0)).toEqual(["Enforceable payments left (not RPO)", 1200, 0, 0, 1200]);
    expect(row(500)).toEqual(["Enforceable payments left (not RPO)", 1200, 500, 0, 1700]);
    expect(row(9999)).toEqual(["Enforceable payments left (not RPO)", 1200, 2400, 0, 3600]);
  });

  test("the performance obligation is revenue not yet recognized, not payments left", () => {
    // Nine fees of 100 after three free months: 75 a month. After three months 675 is left to be
    // recognized and 900 to be paid; as invoiced they are the same.
    const total = (method: string) =>
      (
        evaluate(
          `=OFFTAKE.LEASE.RPO(100,DATE(2026,1,1),12,DATE(2026,4,1),12,0,,,,3,,,,"${method}")`,
        ) as number[][]
      ).map((row) => row.at(-1));
    expect(total("STRAIGHT-LINE")).toEqual(["Total", 900, 900, 675]);
    expect(total("AS-INVOICED")).toEqual(["Total", 900, 900, 900]);
  });

  test("it exceeds the payments left where revenue is deferred", () => {
    const rows = evaluate(
      "=OFFTAKE.LEASE.RPO(100,DATE(2026,1,1),24,DATE(2027,1,1),24,0,24,0,-0.8)",
    ) as number[][];
    // 12 × 100 then 12 × 20: 1,440, of which 60 a month; after a year 720 against 240 to be paid.
    const totals = rows.slice(1).map((row) => row.at(-1) as number);
    for (const [i, total] of [240, 240, 720].entries()) expect(totals[i]).toBeCloseTo(total, 9);
  });

  test("a band of one number, seen from before the start and from after the end", () => {
    const seen = (year: number) =>
      evaluate(`=OFFTAKE.LEASE.RPO(100,DATE(2026,1,1),12,DATE(${year},1,1),0,181,24)`);
    expect(seen(2025)).toEqual([
      ["Months from as_of", "0 to 24", "Beyond 24", "Total"],
      ["Headline backlog (not RPO)", 1200, 0, 1200],
      ["Enforceable payments left (not RPO)", 600, 0, 600],
      ["Remaining performance obligation (RPO)", 600, 0, 600],
    ]);
    expect(seen(2030)).toEqual([
      ["Months from as_of", "0 to 24", "Beyond 24", "Total"],
      ["Headline backlog (not RPO)", 0, 0, 0],
      ["Enforceable payments left (not RPO)", 0, 0, 0],
      ["Remaining performance obligation (RPO)", 0, 0, 0],
    ]);
  });
});

describe("LEASE.CLASSIFY", () => {
  test("by IFRS 16 five rows, said to be indicators", () => {
    expect(evaluate('=OFFTAKE.LEASE.CLASSIFY(60,84,75,100,,,,20,,,"IFRS 16")')).toEqual([
      ["Class", "Finance", "Indicators, not conclusive (IFRS 16.63–65)"],
      ["Title transfers", false, "not met"],
      ["Purchase option reasonably certain", false, "not met"],
      ["Term ÷ remaining life, at least 75 %", 60 / 84, "not met"],
      ["PV ÷ fair value, at least 90 %", 0.95, "met"],
      ["Specialized, no alternative use", false, "not met"],
    ]);
  });

  test("a dropped test says so", () => {
    const rows = evaluate("=OFFTAKE.LEASE.CLASSIFY(15,15,50,100,,,,,,60)") as unknown[][];
    expect(rows[0]).toEqual(["Class", "Operating", "ASC 842-10-25-3"]);
    expect(rows[3]?.[2]).toBe("dropped");
  });
});

describe("LEASE.IDENTIFY", () => {
  test("a lease passes all four tests", () => {
    const rows = evaluate("=OFFTAKE.LEASE.IDENTIFY(TRUE,FALSE,TRUE,TRUE)") as unknown[][];
    expect(rows.slice(0, 2)).toEqual([
      ["Contract", "Lease", ""],
      ["Decided by", "All four tests", ""],
    ]);
  });

  test("the first test that fails decides", () => {
    const rows = evaluate("=OFFTAKE.LEASE.IDENTIFY(TRUE,FALSE,FALSE,FALSE)") as unknown[][];
    expect(rows[1]?.[1]).toBe("The customer takes substantially all of the output");
  });
});

describe("shapes", () => {
  test("one period end gives one value, a row a row, a column a column", () => {
    expect(
      evaluate("=OFFTAKE.LEASE.REVENUE(100,DATE(2026,1,1),12,DATE(2026,3,31),,,,,,,3)"),
    ).toEqual([[300]]);
    const column = { A1: [[46053], [46081]] };
    expect(evaluate("=OFFTAKE.LEASE.ACCRUED(100,DATE(2026,1,1),12,A1:A2)", column)).toEqual([
      [0],
      [0],
    ]);
  });

  test("take or pay: prices one for all, or one each; a given 0 is a free overage", () => {
    const cells = { A1: [[10], [10]], B1: [[5], [15]], C1: [[1], [2]] };
    const formula = (prices: string) => `=OFFTAKE.LEASE.TAKEORPAY(A1:A2,B1:B2,${prices})`;
    expect(evaluate(formula("2"), cells)).toEqual([[20], [30]]);
    expect(evaluate(formula("C1:C2"), cells)).toEqual([[10], [30]]);
    expect(evaluate(formula("2,C1:C2"), cells)).toEqual([[20], [30]]);
    expect(evaluate(formula("2,0"), cells)).toEqual([[20], [20]]);
  });

  test("take or pay: a blank cell as overage_price is a free overage however it arrives", () => {
    const overage = (cell: unknown) => leaseTakeOrPay.call([[[10]], [[15]], 2, cell]);
    for (const blank of [0, null, ""]) expect(overage([[blank]])).toEqual([[20]]);
    expect(overage(null)).toEqual([[30]]);
  });

  test("expected payments and the lessee's liability take the shape of payments", () => {
    const column = { A1: [[110], [121]] };
    expect(evaluate("=OFFTAKE.LEASE.EXPECTED(A1:A2,0.5)", column)).toEqual([[110], [60.5]]);
    const [first, last] = evaluate("=OFFTAKE.LEASE.LESSEE(A1:A2,0.1)", column) as number[][];
    expect(first?.[0]).toBeCloseTo(110, 12);
    expect(last).toEqual([0]);
  });
});

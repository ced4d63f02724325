import * as fc from "fast-check";
import { midQuarterApplies } from "../../../src/finance/depreciation/mid-quarter";
import { evaluate } from "../../support/formula";

/** IRC 168(k)(6), as enacted by P.L. 115-97 and amended by P.L. 119-21, and as it was before. */
test.each([
  // Before 28 September 2017.
  { acquired: "2017,9,27", service: "2017,12,31", rate: 0.5 },
  { acquired: "2017,9,27", service: "2018,1,1", rate: 0.4 },
  { acquired: "2017,9,27", service: "2019,12,31", rate: 0.3 },
  { acquired: "2017,9,27", service: "2020,1,1", rate: 0 },
  // From then to 19 January 2025.
  { acquired: "2017,9,28", service: "2017,9,28", rate: 1 },
  { acquired: "2017,9,28", service: "2022,12,31", rate: 1 },
  { acquired: "2022,12,31", service: "2023,1,1", rate: 0.8 },
  { acquired: "2024,1,15", service: "2024,12,31", rate: 0.6 },
  { acquired: "2024,1,15", service: "2025,1,1", rate: 0.4 },
  { acquired: "2025,1,19", service: "2026,6,1", rate: 0.2 },
  { acquired: "2025,1,19", service: "2027,1,1", rate: 0 },
  // After it, permanently.
  { acquired: "2025,1,20", service: "2025,1,20", rate: 1 },
  { acquired: "2026,5,1", service: "2031,1,1", rate: 1 },
])("acquired $acquired, in service $service: $rate", ({ acquired, service, rate }) => {
  expect(evaluate(`=OFFTAKE.DEP.BONUSRATE(DATE(${acquired}), DATE(${service}))`)).toBe(rate);
});

test("in service before acquired has its sentence", () => {
  expect(evaluate("=OFFTAKE.DEP.BONUSRATE(DATE(2026,5,1), DATE(2026,4,30))")).toMatchObject({
    code: "#VALUE!",
    message: "in_service: must be on or after acquired (2026-05-01), not 2026-04-30",
  });
});

describe("the mid-quarter test", () => {
  const test4 = (...basis: number[]) => evaluate("=OFFTAKE.DEP.MQTEST(A1:D1)", { A1: [basis] });

  test("IRS Publication 946: 5,000 of 10,000 in October", () =>
    expect(test4(4000, 0, 1000, 5000)).toBe("MQ"));
  test("exactly 40 % is not more", () => {
    expect(test4(20, 20, 20, 40)).toBe("HY");
    expect(test4(20, 20, 20, 40.01)).toBe("MQ");
  });
  test("nothing in the last quarter", () => expect(test4(1, 0, 0, 0)).toBe("HY"));

  test.each([
    {
      basis: [0, 0, 0, 0],
      says: "basis_by_quarter: must have a basis in at least one quarter; all four are 0",
    },
    { basis: [1, 2, 3], says: "basis_by_quarter: must have four amounts, not 3" },
  ])("$basis", ({ basis, says }) => {
    const range = `A1:${"ABCD"[basis.length - 1]}1`;
    expect(evaluate(`=OFFTAKE.DEP.MQTEST(${range})`, { A1: [basis] })).toMatchObject({
      code: "#VALUE!",
      message: says,
    });
  });

  test("in cents, exactly 40 % is never more, and a cent more always is", () => {
    const cents = fc.integer({ min: 1, max: 1e11 });
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        // Three quarters of 3x in all, the last 2x: 40 %.
        const [x, y, z] = [3 * a, 3 * b, 3 * c];
        const last = 2 * (a + b + c);
        expect(midQuarterApplies([x, y, z, last].map((v) => v / 100))).toBe(false);
        expect(midQuarterApplies([x, y, z, last + 1].map((v) => v / 100))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  {
    call: 'MACRS(1000, 5, DATE(2026,5,15), A1:B1, "MM")',
    says: "convention: must be HY or MQ if recovery is 5 years, or omitted, not MM",
  },
  {
    call: "MACRS(1000, 12, DATE(2026,5,15), A1:B1)",
    says: "recovery: must be 3, 5, 7, 10, 15, 20, 27.5 or 39 years under GDS, not 12",
  },
  {
    call: "MACRS(1000, 39, DATE(2026,5,15), A1:B1, , 0.4)",
    says: "bonus: must be omitted if recovery is 39 years, because real property has no bonus; got 0.4",
  },
])("$says", ({ call, says }) => {
  const cells = { A1: [[46_387, 46_752]] };
  expect(evaluate(`=OFFTAKE.DEP.${call}`, cells)).toMatchObject({ code: "#VALUE!", message: says });
});

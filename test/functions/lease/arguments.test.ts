import { evaluate } from "../../support/formula";

/** Arguments that are wrong together, each with its sentence; those wrong by themselves are in ../arguments.test.ts. */

const lease = "100,DATE(2026,1,1),12,A1:B1";
const ends = { A1: [[46053, 46081]] };
const flows = { P1: [[1, 2]], D1: [[46023, 46388]], E1: [[46023], [46388]], F1: [[1, 2, 3]] };

test.each([
  {
    formula: `=OFFTAKE.LEASE.PAYMENTS(${lease},0,0,R1:S1)`,
    cells: { ...ends, R1: [[2, 0.5]] },
    says: "ramp: first start month must be 1, not 2",
  },
  {
    formula: `=OFFTAKE.LEASE.PAYMENTS(${lease},0,0,R1:S3)`,
    cells: {
      ...ends,
      R1: [
        [1, 0.5],
        [6, 1],
        [6, 2],
      ],
    },
    says: "ramp: start months must be in ascending order; 6 follows 6",
  },
  {
    formula: `=OFFTAKE.LEASE.REVENUE(${lease},0,0,R1:S2)`,
    cells: {
      ...ends,
      R1: [
        [1, 0],
        [2, 0],
      ],
    },
    says: "ramp: must have at least one share above 0; every share is 0",
  },
  {
    formula: `=OFFTAKE.LEASE.ACCRUED(${lease},0,0,,,DATE(2025,12,31))`,
    cells: ends,
    says: "until: must be on or after start (2026-01-01), or omitted, not 2025-12-31",
  },
  {
    formula: `=OFFTAKE.LEASE.PAYMENTS(${lease},,,,,3)`,
    cells: ends,
    says: "period_months: must be 1, the step of period_ends, or omitted, not 3",
  },
  {
    formula: "=OFFTAKE.LEASE.PAYMENTS(100,DATE(2026,1,1),12,A1:B1)",
    cells: { A1: [[46081, 46053]] },
    says: "period_ends: dates must be in ascending order; 2026-01-31 follows 2026-02-28",
  },
  {
    formula: "=OFFTAKE.LEASE.REVENUE(100,DATE(2026,1,1),12,DATE(2026,1,31))",
    cells: {},
    says: "period_months: must be 1, 3, 6 or 12 if period_ends is a single date, not a blank; or give the period's first day as first_day",
  },
  {
    formula: "=OFFTAKE.LEASE.RPO(100,DATE(2026,1,1),12,DATE(2026,1,1),0,90,A1:B1)",
    cells: { A1: [[24, 12]] },
    says: "bands: months must be in ascending order; 12 follows 24",
  },
  {
    formula: "=OFFTAKE.LEASE.TAKEORPAY(P1:Q1,F1:H1,2)",
    cells: flows,
    says: "used: must be a range of 1 row and 2 columns, the shape of committed, not a range of 1 row and 3 columns",
  },
  {
    formula: "=OFFTAKE.LEASE.TAKEORPAY(P1:Q1,P1:Q1,F1:H1)",
    cells: flows,
    says: "price: must be a range of 1 row and 2 columns, the shape of committed, not a range of 1 row and 3 columns",
  },
  {
    formula: "=OFFTAKE.LEASE.TAKEORPAY(P1:Q1,P1:Q1,2,F1:H1)",
    cells: flows,
    says: "overage_price: must be a range of 1 row and 2 columns, the shape of committed, not a range of 1 row and 3 columns",
  },
  {
    formula: "=OFFTAKE.LEASE.PV(F1:H1,D1:E1,0.1,DATE(2026,1,1))",
    cells: flows,
    says: "dates: must have 3 values, as many as payments, not 2",
  },
  {
    formula: "=OFFTAKE.LEASE.CREDITLOSS(F1:H1,D1:E1,0.1,DATE(2026,1,1),0.1,0.5)",
    cells: flows,
    says: "dates: must have 3 values, as many as payments, not 2",
  },
  {
    formula: "=OFFTAKE.LEASE.MARKTOMARKET(P1:Q1,F1:H1,D1:E1,0.1,DATE(2026,1,1))",
    cells: flows,
    says: "market_payments: must be a range of 1 row and 2 columns, the shape of payments, not a range of 1 row and 3 columns",
  },
  {
    formula: "=OFFTAKE.LEASE.MARKTOMARKET(P1:Q1,P1:Q1,E1:E2,0.1,DATE(2026,1,1))",
    cells: flows,
    says: "dates: must be a range of 1 row and 2 columns, the shape of payments, not a range of 2 rows and 1 column",
  },
  {
    formula: "=OFFTAKE.LEASE.SLACREDIT(100,0.9,A1:B2)",
    cells: {
      A1: [
        [0.99, 0.1],
        [0.99, 0.2],
      ],
    },
    says: "tiers: must have each threshold once; 0.99 appears twice",
  },
  {
    formula: "=OFFTAKE.LEASE.CLASSIFY(12,60,50,100,,,,,,48)",
    cells: {},
    says: "total_life_months: must be at least life_months (60), or omitted, not 48",
  },
])("$says", ({ formula, cells, says }) => {
  expect(evaluate(formula, cells)).toMatchObject({ code: "#VALUE!", message: says });
});

test.each([
  { formula: '=OFFTAKE.LEASE.RATE(100,0,"MW-YEAR")', code: "#DIV/0!" },
  { formula: "=OFFTAKE.LEASE.CLASSIFY(12,0,50,100)", code: "#DIV/0!" },
  { formula: "=OFFTAKE.LEASE.CLASSIFY(12,60,50,0)", code: "#DIV/0!" },
  { formula: "=OFFTAKE.LEASE.IMPLICITRATE(P1:Q1,0)", code: "#NUM!" },
  { formula: "=OFFTAKE.LEASE.IMPLICITRATE(P1:Q1,1,0,TRUE)", code: "#NUM!" },
  { formula: "=OFFTAKE.LEASE.TCV(1E300,1200,1)", code: "#NUM!" },
])("$formula is $code", ({ formula, code }) => {
  expect(evaluate(formula, flows)).toMatchObject({ code });
});

test("an exit after the last day of a cell is no date", () => {
  // 48 years from 1 January 9951 end on 1 January 9999, and that year has 365 days.
  const exit = (days: number) =>
    evaluate(`=OFFTAKE.LEASE.EXITDATE(DATE(9951,1,1),1200,DATE(9951,1,1),576,0,,${days})`);
  expect(exit(364)).toBe(2_958_465);
  expect(exit(365)).toMatchObject({
    code: "#NUM!",
    message: "Exit date is after 9999-12-31, the last date Excel supports.",
  });
});

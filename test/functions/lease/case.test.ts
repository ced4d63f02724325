import { evaluate } from "../../support/formula";

/**
 * Colossus 1 as reported on the filings: $1.25bn a month, half of it in May and June 2026 (assumed),
 * service from 1 May 2026 through May 2029; four readings of the exit clause. Figures in $bn as
 * published with the readings.
 */
const ramp = {
  A1: [
    [1, 0.5],
    [3, 1],
  ],
};
const terms = "1.25,DATE(2026,5,1),37";
const atSigning = "DATE(2026,5,1)";

test("headline: $45.0bn", () => {
  expect(evaluate("=OFFTAKE.LEASE.TCV(1.25,37,0,0,A1:B2)", ramp)).toBe(45);
});

test.each([
  { reading: "90 days from day one", exit: `${atSigning},0,90,0,0,0,A1:B2`, bn: 2.42, digits: 2 },
  {
    reading: "exit at month 3, notice served inside it",
    exit: `${atSigning},3,90,0,0,0,A1:B2,TRUE`,
    bn: 2.5,
    digits: 2,
  },
  {
    reading: "notice only after month 3",
    exit: `${atSigning},3,90,0,0,0,A1:B2`,
    bn: 6.17,
    digits: 2,
  },
  {
    reading: "180 days firm, then 90",
    exit: `${atSigning},0,90,0,0,0,A1:B2,FALSE,180`,
    bn: 9.8,
    digits: 1,
  },
  {
    reading: "on 21 November 2026 the lock-in is over",
    exit: "DATE(2026,11,21),3,90,0,0,0,A1:B2",
    bn: 3.72,
    digits: 2,
  },
])("$reading: $$bn bn bind", ({ exit, bn, digits }) => {
  const found = evaluate(`=OFFTAKE.LEASE.ENFORCEABLE(${terms},${exit})`, ramp);
  expect((found as number).toFixed(digits)).toBe(bn.toFixed(digits));
});

test("straight-line revenue runs over the enforceable months and sums to what binds", () => {
  const cells = { ...ramp, D1: [[46173, 46203, 46234, 46265, 46295, 46326, 46356]] };
  const exit = evaluate("=OFFTAKE.LEASE.EXITDATE(DATE(2026,5,1),37,DATE(2026,5,1),3,90)");
  const formula = `=OFFTAKE.LEASE.REVENUE(${terms},D1:J1,0,0,A1:B2,"STRAIGHT-LINE",${exit})`;
  const [months] = evaluate(formula, cells) as [number[]];
  // The ramp is capacity: half in May and June, whole to September, 29 of 31 days in October; none after.
  [0.625, 0.625, 1.25, 1.25, 1.25, (1.25 * 29) / 31, 0].forEach((bn, t) => {
    expect(months[t]).toBeCloseTo(bn, 12);
  });
});

import { evaluate } from "./formula";

test("reads numbers, dates, blanks and ranges off a formula's text", () => {
  const formula = "=OFFTAKE.LEASE.PAYMENTS(100, DATE(2026,1,1), 3, A1:C1, , 0, AZ1:BA2)";
  const cells = {
    A1: [[46053, 46081, 46112]],
    AZ1: [
      [1, 0.5],
      [3, 1],
    ],
  };
  expect(evaluate(formula, cells)).toEqual([[50, 50, 100]]);
});

test("refuses what it cannot read", () => {
  expect(() => evaluate("=OFFTAKE.LEASE.PAYMENTS(1+1)")).toThrow("not a literal argument: 1+1");
  expect(() => evaluate("=SUM(1)")).toThrow("not a call of a function in the catalogue");
  expect(() => evaluate("=OFFTAKE.LEASE.PAYMENTS(A1:B2)", { A1: [[1, 2]] })).toThrow("A1:B2");
});

import { breakEvenUtilization } from "../../../src/finance/deal/break-even";

test("OpenStax, Principles of Accounting 2, 3.2: price 100, variable cost 20, fixed 18,000 break even at 225 units", () => {
  expect(breakEvenUtilization(100, 18_000, 20, 1) * 730).toBeCloseTo(225, 11);
});

test("above 1 is returned as it is", () => {
  // 2 × 730 of fixed cost against 1 a GPU-hour.
  expect(breakEvenUtilization(1.5, 1460, 0.5, 1)).toBe(2);
});

test("no fixed cost breaks even at once", () => {
  expect(breakEvenUtilization(1, 0, 0, 10)).toBe(0);
});

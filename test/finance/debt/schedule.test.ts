import fc from "fast-check";
import { loanSchedule } from "../../../src/finance/debt/schedule";

const terms = { rate: 0.1, sweep: 1, commitmentFee: 0 };

test("worked by hand: drawn over two periods, paid in the third", () => {
  // 100 drawn; 10 of interest paid from 30, so 20 repay and 50 are drawn; then 13 and 47 of 130.
  expect(loanSchedule([100, 50, 0], [0, 30, 60], terms)).toEqual({
    opening: [0, 100, 130],
    draw: [100, 50, 0],
    interest: [0, 10, 13],
    repayment: [0, 20, 47],
    closing: [100, 130, 83],
  });
});

test("unpaid interest is added and bears interest itself: 100 becomes 121", () => {
  const found = loanSchedule([100, 0, 0], [0, 0, 0], terms);
  expect(found.closing).toEqual([100, 110, 121]);
  expect(found.repayment).toEqual([0, 0, 0]);
});

test("the fee falls on what is still to be drawn at the period's opening, and comes first", () => {
  // 5 % of 200 still to draw takes 10 of 30: 20 are left, but nothing is owed yet. Then 5 % of the
  // other 100 takes 5 of 25, interest 10, and 10 repay. Then nothing is undrawn.
  const found = loanSchedule([100, 100, 0], [30, 25, 0], { ...terms, commitmentFee: 0.05 });
  expect(found.repayment).toEqual([0, 10, 0]);
  expect(found.closing).toEqual([100, 190, 209]);
});

test("a fee beyond the cash is not added to the loan, nor is a negative cash flow", () => {
  const found = loanSchedule([0, 100], [-20, 1], { ...terms, commitmentFee: 0.05 });
  expect(found.closing).toEqual([0, 100]);
});

test("no sweep repays nothing, half a sweep half of what is left", () => {
  expect(loanSchedule([100, 0], [0, 50], { ...terms, sweep: 0 }).closing).toEqual([100, 100]);
  expect(loanSchedule([100, 0], [0, 50], { ...terms, sweep: 0.5 }).closing).toEqual([100, 80]);
});

test("cash beyond the balance is not taken: the loan ends at exactly zero", () => {
  const found = loanSchedule([100.1, 0, 0], [0, 1e6, 1e6], terms);
  expect(found.closing.slice(1)).toEqual([0, 0]);
  expect(found.interest[2]).toBe(0);
});

const periods = fc.array(
  fc.record({ draw: fc.nat(10 ** 6), cash: fc.integer({ min: -(10 ** 5), max: 10 ** 6 }) }),
  { minLength: 1, maxLength: 120 },
);
const permille = (most: number) => fc.nat(most).map((n) => n / 1000);

test("balances roll, no more is paid than there is cash, nothing is owed below zero", () => {
  fc.assert(
    fc.property(periods, permille(200), permille(1000), permille(20), (all, rate, sweep, fee) => {
      const draws = all.map(({ draw }) => draw);
      const cfads = all.map(({ cash }) => cash);
      const found = loanSchedule(draws, cfads, { rate, sweep, commitmentFee: fee });
      for (const [t, opening] of found.opening.entries()) {
        const [draw, interest, repayment, closing] = [
          found.draw[t] as number,
          found.interest[t] as number,
          found.repayment[t] as number,
          found.closing[t] as number,
        ];
        const slack = 1e-12 * (opening + draw + 1);
        expect(opening).toBe(t === 0 ? 0 : found.closing[t - 1]);
        expect(interest).toBe(opening * rate);
        const unpaid = closing - opening - draw + repayment;
        expect(unpaid).toBeGreaterThanOrEqual(-slack);
        expect(unpaid).toBeLessThanOrEqual(interest + slack);
        expect(repayment).toBeLessThanOrEqual(opening);
        expect(interest - unpaid + repayment).toBeLessThanOrEqual(
          Math.max(0, cfads[t] as number) + slack,
        );
        expect(closing).toBeGreaterThanOrEqual(0);
        if (repayment > 0) expect(Math.abs(unpaid)).toBeLessThanOrEqual(slack);
      }
    }),
  );
});

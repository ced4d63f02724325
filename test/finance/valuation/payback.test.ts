import { payback } from "../../../src/finance/valuation/payback";

const START = 46_023; // 2026-01-01
const years = (...counts: number[]) => counts.map((count) => START + 365 * count);

test.each([
  ["a receipt that pays back exactly", [-100, 100], years(0, 2), 2],
  ["half of the last receipt", [-100, 60, 80], years(0, 1, 2), 1.5],
  ["in any order", [80, -100, 60], years(2, 0, 1), 1.5],
  ["flows of one date as one", [-60, -40, 30, 30, 80], [START, ...years(0, 1, 1, 2)], 1.5],
  ["from the earliest date, though nothing is spent yet", [0, -100, 200], years(0, 1, 2), 1.5],
  ["an outlay after an advance", [10, -100, 180], years(0, 1, 2), 1.5],
  ["nothing ever owed", [100, -50], years(0, 1), 0],
  ["the last time, where it is owed again", [-100, 200, -150, 100], years(0, 1, 2, 3), 2.5],
  ["ten tenths", [-1, ...new Array(10).fill(0.1)], years(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 10],
])("%s", (_, flows, dates, expected) => {
  expect(payback(flows as number[], dates as number[])).toBeCloseTo(expected as number, 12);
});

test.each([
  ["never recovered", [-100, 50], "50 is unrecovered"],
  ["recovered once and owed at the end", [-100, 100, -200, 50], "150 is unrecovered"],
])("%s", (_, flows, says) => {
  expect(() => payback(flows, years(...flows.keys()))).toThrow(says);
});

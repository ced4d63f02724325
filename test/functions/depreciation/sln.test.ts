import { monthEnd } from "../../../src/finance/dates";
import { depSln } from "../../../src/functions/depreciation/sln";

const MAY_2026 = 46_143; // 2026-05-01
const ends = (step: number, count: number) => [
  Array.from({ length: count }, (_, t) => monthEnd(MAY_2026, step * (t + 1) - 1)),
];

test("GPUs of 27bn over 5 years from May 2026 charge 450m a month", () => {
  expect(depSln.call([27e9, 0, 5, MAY_2026 + 14, ends(1, 3)])).toEqual([[45e7, 45e7, 45e7]]);
});

test("the next month's convention leaves the first month free", () => {
  const monthly = depSln.call([1200, 0, 1, MAY_2026 + 14, ends(1, 3), "NEXT-MONTH"]);
  expect(monthly).toEqual([[0, 100, 100]]);
});

test("rounded to cents, three thirds of 100 tie to 100 and the book value ends at salvage", () => {
  const args = [110, 10, 0.25, MAY_2026, ends(1, 3), null];
  expect(depSln.call([...args, "EXPENSE", 2])).toEqual([[33.33, 33.34, 33.33]]);
  expect(depSln.call([...args, "NBV", 2])).toEqual([[76.67, 43.33, 10]]);
});

test("salvage above cost has its sentence", () => {
  expect(depSln.call([100, 101, 5, MAY_2026, ends(1, 2)])).toMatchObject({
    code: "#VALUE!",
    message: "salvage: must not exceed cost (100); got 101",
  });
});

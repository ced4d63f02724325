import { nearest } from "../../src/deals/nearest";

test("the best first: by insertions, deletions and replacements", () => {
  // kitten to sitting is 3, the textbook's case; to mitten 1; to kit 3.
  expect(nearest("kitten", ["sitting", "mitten", "a quite different one"])).toEqual([
    "mitten",
    "sitting",
    "a quite different one",
  ]);
  expect(nearest("MONTHLYFE", ["TaxRate", "MonthlyFee"], 1)).toEqual(["MonthlyFee"]);
  expect(nearest("x", [])).toEqual([]);
});

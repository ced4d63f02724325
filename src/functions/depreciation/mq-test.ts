import { midQuarterApplies } from "../../finance/depreciation/mid-quarter";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";

/** Half-year or mid-quarter. The arithmetic is in src/finance/depreciation/mid-quarter.ts. */
export const depMqTest = defineFunction({
  name: "DEP.MQTEST",
  summary:
    "Returns MQ if more than 40% of the year's basis was placed in service in Q4, otherwise HY.",
  parameters: {
    basis_by_quarter: line(
      "Basis placed in service in each of the year's four quarters.",
      money("Basis placed in service in a quarter.").atLeast(0),
    ),
  },
  returns: one("text"),
  example: {
    formula: "=OFFTAKE.DEP.MQTEST(A1:D1)",
    cells: { A1: [[0, 2000, 0, 1500]] },
    value: "MQ",
    origin: "By hand: 1,500 of 3,500 is 42.9%.",
  },
  source: "IRC 168(d)(3); IRS Publication 946, chapter 4, Which Convention Applies?",
  notes: [
    "Exactly 40% does not trigger MQ. Exclude real property, and property placed in service and disposed of in the same year, as section 168(d)(3) does. The convention then applies to all of the year's property.",
  ],
  evaluate: (args) => (midQuarterApplies(args.basis_by_quarter.values) ? "MQ" : "HY"),
});

import { nextTwelveMonths } from "../../finance/valuation/forward";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valNtm = defineFunction({
  name: "VAL.NTM",
  summary: "A metric of the next twelve months, from two fiscal years.",
  parameters: {
    this_year: money("The metric of the fiscal year that ends at year_end."),
    next_year: money("The metric of the fiscal year after it."),
    year_end: date("Last day of the first of the two."),
    as_of: date("Day from which twelve months are looked ahead."),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.NTM(100, 200, DATE(2026,12,31), DATE(2026,10,19))",
    value: 180,
    origin: "By hand: 73 days of 365 are left, a fifth: 0.2 × 100 + 0.8 × 200.",
  },
  source: "Time-weighted forward estimates, as FactSet and LSEG I/B/E/S publish them",
  notes: [
    "The weight of the first year is the days left to its end over 365, from 0 to 1: after year_end all of the weight is on the next year, and more than a year before it all on this one.",
  ],
  evaluate: ({ this_year, next_year, year_end, as_of }) =>
    nextTwelveMonths(this_year, next_year, year_end, as_of),
});

import { nextTwelveMonths } from "../../finance/valuation/forward";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valNtm = defineFunction({
  name: "VAL.NTM",
  summary: "Returns a next-twelve-months (NTM) metric from two fiscal years.",
  parameters: {
    this_year: money("Metric for the fiscal year that ends at year_end."),
    next_year: money("Metric for the following fiscal year."),
    year_end: date("Last day of the first fiscal year."),
    as_of: date("As-of date, at which the twelve months begin."),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.NTM(100, 200, DATE(2026,12,31), DATE(2026,10,19))",
    value: 180,
    origin: "By hand: 73 of 365 days remain, one-fifth: 0.2 × 100 + 0.8 × 200.",
  },
  source: "Time-weighted forward estimates, as FactSet and LSEG I/B/E/S publish them",
  notes: [
    "The first year's weight is the days remaining to its end over 365, at most 1. as_of must be within the year that ends at year_end (at most 371 days before it, for years of 52 and 53 weeks): otherwise the next twelve months reach a year that is not given.",
  ],
  evaluate: ({ this_year, next_year, year_end, as_of }) =>
    nextTwelveMonths(this_year, next_year, year_end, as_of),
});

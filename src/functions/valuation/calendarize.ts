import { calendarYear } from "../../finance/valuation/forward";
import { defineFunction } from "../define";
import { money, months } from "../parameters/number";
import { one } from "../result";

export const valCalendarize = defineFunction({
  name: "VAL.CALENDARIZE",
  summary: "Returns a calendarized metric from the two fiscal years it spans.",
  parameters: {
    this_year: money("Metric for the fiscal year that ends in the calendar year."),
    next_year: money("Metric for the following fiscal year."),
    fiscal_year_end_month: months("Calendar month in which the fiscal year ends.").between(1, 12),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.CALENDARIZE(120, 240, 3)",
    value: 210,
    origin:
      "By hand: a March year-end contributes 3 months, 3/12 × 120 = 30, and the next year 9/12 × 240 = 180.",
  },
  source: "Rosenbaum and Pearl, Investment Banking: calendarization of financial data",
  notes: ["m/12 × this_year + (12 − m)/12 × next_year; all months have equal weight."],
  evaluate: ({ this_year, next_year, fiscal_year_end_month }) =>
    calendarYear(this_year, next_year, fiscal_year_end_month),
});

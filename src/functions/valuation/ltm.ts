import { lastTwelveMonths } from "../../finance/valuation/last-twelve-months";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";
import {
  first_day,
  period_ends,
  period_months,
  periods,
  TIMELINE_NOTE,
} from "../parameters/schedule";
import { one } from "../result";

export const valLtm = defineFunction({
  name: "VAL.LTM",
  summary: "Returns a last-twelve-months (LTM) amount from amounts by period, by dates.",
  parameters: {
    amounts: line("Amounts, one per period.", money("A period's amount.")),
    period_ends,
    as_of: date("Last day of the twelve months; if omitted, the last of period_ends.").optional(),
    period_months,
    first_day,
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.LTM(A1:F1, A2:F2, DATE(2026,3,31))",
    cells: {
      A1: [[10, 20, 30, 40, 50, 60]],
      A2: [[45747, 45838, 45930, 46022, 46112, 46203]],
    },
    value: 140,
    origin: "By hand: the four quarters to March 31, 2026: 20 + 30 + 40 + 50.",
  },
  source: "Rosenbaum and Pearl, Investment Banking: LTM financial data",
  notes: [
    "The twelve months begin the day after the same day (or month end) one year earlier. A period that is partly inside counts by its days; a fiscal year of 52 or 53 weeks that ends on as_of counts as the twelve months. Periods longer than a year, and timelines that do not cover the twelve months, are refused.",
    TIMELINE_NOTE,
  ],
  evaluate: (args) => lastTwelveMonths(args.amounts.values, periods(args), args.as_of),
});

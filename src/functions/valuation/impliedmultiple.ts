import { impliedMultiple } from "../../finance/valuation/terminal";
import { defineFunction } from "../define";
import { orNotMeaningful } from "../not-meaningful";
import { money } from "../parameters/number";
import { one } from "../result";
import { discount_rate, growth, mid_period } from "./parameters";

export const valImpliedmultiple = defineFunction({
  name: "VAL.IMPLIEDMULTIPLE",
  summary: "Exit multiple that growth for ever implies.",
  parameters: {
    cash_flow: money("Cash flow of the last twelve months."),
    growth,
    discount_rate,
    metric: money("Metric of the last twelve months that the multiple is of, such as EBITDA."),
    mid_period,
  },
  returns: one("multiple"),
  example: {
    formula: "=OFFTAKE.VAL.IMPLIEDMULTIPLE(100, 0.06, 0.16, 265)",
    value: 4,
    origin: "By hand: 100 × 1.06 ÷ (0.16 − 0.06) = 1,060; 1,060 ÷ 265.",
  },
  source: "Rosenbaum and Pearl, Investment Banking: implied exit multiple",
  notes: [
    "F·(1 + g) ÷ (r − g) · q ÷ metric, with q = √(1 + r) where flows fall in mid-period, else 1: an exit is paid at the year's end, so that the multiple carries the half year. `NM` where the metric is not positive; growth at or above the rate is `#NUM!`.",
  ],
  evaluate: ({ cash_flow, growth, discount_rate, metric, mid_period }) =>
    orNotMeaningful(impliedMultiple(cash_flow, growth, discount_rate, metric, mid_period)),
});

import { impliedMultiple } from "../../finance/valuation/terminal";
import { defineFunction } from "../define";
import { orNotMeaningful } from "../not-meaningful";
import { money } from "../parameters/number";
import { one } from "../result";
import { discount_rate, growth, mid_period } from "./parameters";

export const valImpliedMultiple = defineFunction({
  name: "VAL.IMPLIEDMULTIPLE",
  summary: "Returns the exit multiple implied by a perpetual growth rate.",
  parameters: {
    cash_flow: money("Cash flow of the last twelve months."),
    growth,
    discount_rate,
    metric: money(
      "Metric of the last twelve months to which the multiple applies, such as EBITDA.",
    ),
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
    "F·(1 + g) ÷ (r − g) · q ÷ metric, with q = √(1 + r) if flows fall mid-period, otherwise 1: exit proceeds come at year end, so the multiple reflects the half year. `NM` if the metric is not positive; growth at or above the rate returns `#NUM!`.",
  ],
  evaluate: ({ cash_flow, growth, discount_rate, metric, mid_period }) =>
    orNotMeaningful(impliedMultiple(cash_flow, growth, discount_rate, metric, mid_period)),
});

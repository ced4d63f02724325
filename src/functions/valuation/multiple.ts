import { multiple } from "../../finance/valuation/multiple";
import { defineFunction } from "../define";
import { cellByCell } from "../elementwise";
import { orNotMeaningful } from "../not-meaningful";
import { money, number } from "../parameters/number";
import { grid } from "../parameters/range";
import { elementwise } from "../result";

export const valMultiple = defineFunction({
  name: "VAL.MULTIPLE",
  summary: "Returns value ÷ metric for each cell, or NM if the metric is not positive.",
  parameters: {
    value: grid("Enterprise value, equity value or price.", money("A value.")),
    metric: grid(
      "Revenue, EBITDA, earnings, MW or GPUs, for the same owners and period.",
      number("A metric, in the value's currency or in units."),
    ),
  },
  returns: elementwise("multiple"),
  example: {
    formula: "=OFFTAKE.VAL.MULTIPLE(A1:A3, B1:B3)",
    cells: { A1: [[60], [60], [60]], B1: [[12], [0], [-4]] },
    value: [[5], ["NM"], ["NM"]],
    origin: "By hand: 60 ÷ 12. Zero and negative metrics have no multiple.",
  },
  source: "CFA Institute, Equity Asset Valuation: market-based valuation",
  notes: [
    "The result is `NM` (not meaningful) if the metric is 0, blank or negative: on a loss, a larger loss would look cheaper. VAL.COMPS counts such cells but excludes them.",
    "Either argument may be a single cell, which is then used with every cell of the other.",
    "Use enterprise value with metrics that belong to all providers of capital (revenue, EBITDA, EBIT), and equity value or price with metrics that belong to the owners (net income, earnings per share).",
  ],
  evaluate: (ranges) =>
    cellByCell(ranges, ({ value, metric }) => orNotMeaningful(multiple(value, metric))),
});

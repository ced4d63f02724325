import { multiple } from "../../finance/valuation/multiple";
import { defineFunction } from "../define";
import { cellByCell } from "../elementwise";
import { orNotMeaningful } from "../not-meaningful";
import { money, number } from "../parameters/number";
import { grid } from "../parameters/range";
import { elementwise } from "../result";

export const valMultiple = defineFunction({
  name: "VAL.MULTIPLE",
  summary: "A value as a multiple of a metric, cell by cell; NM where the metric is not positive.",
  parameters: {
    value: grid("What is valued: enterprise value, equity value or price.", money("A value.")),
    metric: grid(
      "What it is a multiple of: revenue, EBITDA, earnings, MW or GPUs, of the same owners and period.",
      number("A metric, in the value's currency or in units."),
    ),
  },
  returns: elementwise("multiple"),
  example: {
    formula: "=OFFTAKE.VAL.MULTIPLE(A1:A3, B1:B3)",
    cells: { A1: [[60], [60], [60]], B1: [[12], [0], [-4]] },
    value: [[5], ["NM"], ["NM"]],
    origin: "By hand: 60 ÷ 12. Nothing earned and a loss have no multiple.",
  },
  source: "CFA Institute, Equity Asset Valuation: market-based valuation",
  notes: [
    "`NM` (not meaningful) stands where the metric is 0, blank or negative: a multiple of a loss would call a larger loss cheaper. VAL.COMPS counts such cells and leaves them out.",
    "One of the two may be a single cell, which then goes with every cell of the other.",
    "Enterprise value goes with what all providers of capital share (revenue, EBITDA, EBIT), equity value or price with what is the owners' (net income, earnings a share).",
  ],
  evaluate: (ranges) =>
    cellByCell(ranges, ({ value, metric }) => orNotMeaningful(multiple(value, metric))),
});

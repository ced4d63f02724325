import { margins } from "../../finance/deal/margin";
import { defineFunction } from "../define";
import { labeledCells } from "../labeled";
import { orNotMeaningful } from "../not-meaningful";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { labeled } from "../result";

const rows = {
  incrementalProfit: "Incremental profit",
  incrementalMargin: "Incremental margin",
  loadedProfit: "Fully loaded profit",
  loadedMargin: "Fully loaded margin",
};

/** Incremental margin and fully loaded margin, always together. */
export const dealMargin = defineFunction({
  name: "DEAL.MARGIN",
  summary: "Returns incremental (avoidable-cost) and fully loaded profit and margin.",
  parameters: {
    revenue: line("Revenue, one value per period.", money("Revenue of a period.")),
    avoidable: line(
      "Avoidable cost per period: cost that stops with the lease (enter as positive).",
      money("Avoidable cost of a period.").atLeast(0),
    ),
    sunk: line(
      "Sunk cost per period, such as depreciation (enter as positive).",
      money("Sunk cost of a period.").atLeast(0),
    ),
  },
  returns: labeled("mixed", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.MARGIN(A1:B1, A2:B2, A3:B3)",
    cells: {
      A1: [[100, 0]],
      A2: [[25, 5]],
      A3: [[50, 50]],
    },
    value: [
      ["Incremental profit", 75, -5],
      ["Incremental margin", 0.75, "NM"],
      ["Fully loaded profit", 25, -55],
      ["Fully loaded margin", 0.25, "NM"],
    ],
    origin:
      "By hand: 100 − 25 = 75, three quarters of 100; 75 − 50 = 25, a quarter. In the second period 0 − 5 = −5 and −5 − 50 = −55, of no revenue.",
  },
  source: "Incremental analysis of relevant and sunk cost, as in management accounting texts",
  notes: [
    "A cost incurred either way does not bear on the decision, so the incremental margin shows whether to lease out existing capacity. The fully loaded margin shows whether to build it again.",
    "A margin is `NM` (not meaningful) in a period with zero or negative revenue. Each of the three ranges has one value per period, in one row or one column; the result has one column per period.",
  ],
  evaluate: ({ revenue, avoidable, sunk }) => {
    const found = margins(revenue.values, avoidable.values, sunk.values);
    return labeledCells(rows, {
      ...found,
      incrementalMargin: found.incrementalMargin.map(orNotMeaningful),
      loadedMargin: found.loadedMargin.map(orNotMeaningful),
    });
  },
});

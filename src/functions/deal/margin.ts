import { margins } from "../../finance/deal/margin";
import { defineFunction } from "../define";
import { labelledCells } from "../labelled";
import { orNotMeaningful } from "../not-meaningful";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { labelled } from "../result";

const rows = {
  incrementalProfit: "Incremental profit",
  incrementalMargin: "Incremental margin",
  loadedProfit: "Fully loaded profit",
  loadedMargin: "Fully loaded margin",
};

/** Pure margin against a sunk cost, with the truth beside it. */
export const dealMargin = defineFunction({
  name: "DEAL.MARGIN",
  summary: "Profit and margin on the cost that a lease causes, beside those on all of its cost.",
  parameters: {
    revenue: line("Revenue, a period.", money("Revenue of a period.")),
    avoidable: line(
      "Cost that would stop with the lease, a positive amount a period.",
      money("Avoidable cost of a period.").atLeast(0),
    ),
    sunk: line(
      "Cost that runs on whoever uses the site, such as depreciation: a positive amount a period.",
      money("Sunk cost of a period.").atLeast(0),
    ),
  },
  returns: labelled("mixed", ...Object.values(rows)),
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
    "Money that is spent whatever is decided is no cost of the decision, so the incremental margin says whether to lease out what stands. The fully loaded margin says whether to build it again.",
    "A margin is `NM` (not meaningful) in a period without revenue, or with a negative one. The three ranges hold one value a period, in one row or one column; the table runs across.",
  ],
  evaluate: ({ revenue, avoidable, sunk }) => {
    const found = margins(revenue.values, avoidable.values, sunk.values);
    return labelledCells(rows, {
      ...found,
      incrementalMargin: found.incrementalMargin.map(orNotMeaningful),
      loadedMargin: found.loadedMargin.map(orNotMeaningful),
    });
  },
});

import { expectedValue } from "../../finance/valuation/weighting";
import { defineFunction } from "../define";
import { money, share } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";

export const valProbWeight = defineFunction({
  name: "VAL.PROBWEIGHT",
  summary: "Returns the probability-weighted (expected) value of outcomes.",
  parameters: {
    values: line("Value of each outcome.", money("An outcome's value.")),
    probabilities: line(
      "Probability of each outcome; must sum to 1.",
      share("An outcome's probability."),
    ),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.PROBWEIGHT(A1:C1, A2:C2)",
    cells: {
      A1: [[400, 200, 40]],
      A2: [[0.25, 0.5, 0.25]],
    },
    value: 210,
    origin: "By hand: 100 + 100 + 10.",
  },
  source: "Expected value: scenario-weighted valuation",
  notes: [
    "Probabilities that do not sum to 1 within one billionth return `#VALUE!`; usually an outcome is missing.",
  ],
  evaluate: ({ values, probabilities }) => expectedValue(values.values, probabilities.values),
});

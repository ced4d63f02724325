import { impliedWeight } from "../../finance/valuation/weighting";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";

export const valImpliedWeight = defineFunction({
  name: "VAL.IMPLIEDWEIGHT",
  summary:
    "Returns the probability of the high case implied by a price between a low and a high value.",
  parameters: {
    price: money("Market price."),
    low: money("Value if the low case were certain, e.g., valued as a landlord."),
    high: money("Value if the high case were certain, e.g., valued as a lab."),
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.VAL.IMPLIEDWEIGHT(230, 80, 330)",
    value: 0.6,
    origin: "By hand: (230 − 80) ÷ (330 − 80) = 150 ÷ 250.",
  },
  source: "The probability at which VAL.PROBWEIGHT of two outcomes equals the price",
  notes: [
    "(price − low) ÷ (high − low): with two outcomes, the probability of the high one that the price implies, before any premium for risk. A result below 0 or above 1 means that the price lies outside the two cases.",
  ],
  evaluate: ({ price, low, high }) => impliedWeight(price, low, high),
});

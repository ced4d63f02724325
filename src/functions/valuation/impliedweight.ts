import { impliedWeight } from "../../finance/valuation/weighting";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";

export const valImpliedweight = defineFunction({
  name: "VAL.IMPLIEDWEIGHT",
  summary: "How much of a price is the high case and how much the low: where it stands between.",
  parameters: {
    price: money("What the market pays."),
    low: money("Value if the low case were certain: valued as a landlord, say."),
    high: money("Value if the high case were certain: valued as a lab, say."),
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.VAL.IMPLIEDWEIGHT(230, 80, 330)",
    value: 0.6,
    origin: "By hand: (230 − 80) ÷ (330 − 80) = 150 ÷ 250.",
  },
  source: "The probability at which VAL.PROBWEIGHT of two outcomes is the price",
  notes: [
    "(price − low) ÷ (high − low): with two outcomes, the probability of the high one that the price implies, before any premium for risk. Below 0 or above 1 it is given as it is: the price then lies outside both cases.",
  ],
  evaluate: ({ price, low, high }) => impliedWeight(price, low, high),
});

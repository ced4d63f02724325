import { revenueQuality } from "../../finance/deal/revenue-quality";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";

export const dealRevenueQuality = defineFunction({
  name: "DEAL.REVENUEQUALITY",
  summary:
    "Returns a haircut factor for multiples of cancelable revenue (enforceable PV ÷ headline PV).",
  parameters: {
    pv_enforceable: money("Present value of the enforceable payments.").atLeast(0),
    pv_headline: money("Present value of the headline contract.").atLeast(0),
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.DEAL.REVENUEQUALITY(6, 40)",
    value: 0.15,
    origin: "By hand: 6 ÷ 40.",
  },
  source: "Offtake's own measure, not a standard",
  notes: [
    "pv_enforceable ÷ pv_headline. This is an Offtake measure: the enforceable share of headline value, and therefore the haircut to a multiple if only enforceable revenue is paid for. It is a lower bound on value, because revenue that is not enforceable may still be earned.",
  ],
  evaluate: ({ pv_enforceable, pv_headline }) => revenueQuality(pv_enforceable, pv_headline),
});

import { revenueQuality } from "../../finance/deal/revenue-quality";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";

export const dealRevenuequality = defineFunction({
  name: "DEAL.REVENUEQUALITY",
  summary: "Factor on a multiple for contracted revenue that may not stay.",
  parameters: {
    pv_enforceable: money("Present value of what binds.").atLeast(0),
    pv_headline: money("Present value of the headline contract.").atLeast(0),
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.DEAL.REVENUEQUALITY(6, 40)",
    value: 0.15,
    origin: "By hand: 6 of 40 bind.",
  },
  source: "Offtake's own measure, not a standard",
  notes: [
    "pv_enforceable ÷ pv_headline. It is ours: it says what share of a contract's headline value binds, and so by how much a multiple of that revenue would shrink if only what binds were paid for. It is a lower bound on worth, for revenue that does not bind may still come.",
  ],
  evaluate: ({ pv_enforceable, pv_headline }) => revenueQuality(pv_enforceable, pv_headline),
});

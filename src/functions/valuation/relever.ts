import { relever } from "../../finance/valuation/capital";
import { defineFunction } from "../define";
import { number } from "../parameters/number";
import { one } from "../result";
import { BETA_SOURCE, leverage } from "./beta";

export const valRelever = defineFunction({
  name: "VAL.RELEVER",
  summary: "Beta of levered equity, from that of the business alone.",
  parameters: { beta: number("Beta of the business, unlevered."), ...leverage },
  returns: one("number"),
  example: {
    formula: "=OFFTAKE.VAL.RELEVER(1, 0.4, 0.25)",
    value: 1.3,
    origin: "By hand: 1 × (1 + 0.75 × 0.4).",
  },
  source: BETA_SOURCE,
  notes: ["beta × (1 + (1 − tax) × debt/equity): VAL.UNLEVER undone."],
  evaluate: ({ beta, debt_to_equity, tax }) => relever(beta, debt_to_equity, tax),
});

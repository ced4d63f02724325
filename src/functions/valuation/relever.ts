import { relever } from "../../finance/valuation/capital";
import { defineFunction } from "../define";
import { number } from "../parameters/number";
import { one } from "../result";
import { BETA_SOURCE, leverage } from "./beta";

export const valRelever = defineFunction({
  name: "VAL.RELEVER",
  summary: "Returns levered equity beta from unlevered (asset) beta.",
  parameters: { beta: number("Unlevered (asset) beta."), ...leverage },
  returns: one("number"),
  example: {
    formula: "=OFFTAKE.VAL.RELEVER(1, 0.4, 0.25)",
    value: 1.3,
    origin: "By hand: 1 × (1 + 0.75 × 0.4).",
  },
  source: BETA_SOURCE,
  notes: ["beta × (1 + (1 − tax) × debt/equity); the inverse of VAL.UNLEVER."],
  evaluate: ({ beta, debt_to_equity, tax }) => relever(beta, debt_to_equity, tax),
});

import { unlever } from "../../finance/valuation/capital";
import { defineFunction } from "../define";
import { number } from "../parameters/number";
import { one } from "../result";
import { BETA_SOURCE, leverage } from "./beta";

export const valUnlever = defineFunction({
  name: "VAL.UNLEVER",
  summary: "Returns unlevered (asset) beta from levered equity beta.",
  parameters: { beta: number("Observed equity beta."), ...leverage },
  returns: one("number"),
  example: {
    formula: "=OFFTAKE.VAL.UNLEVER(1.45, 0.6, 0.25)",
    value: 1,
    origin: "By hand: 1.45 ÷ (1 + 0.75 × 0.6) = 1.45 ÷ 1.45.",
  },
  source: BETA_SOURCE,
  notes: [
    "beta ÷ (1 + (1 − tax) × debt/equity): debt is assumed to have a beta of 0. VAL.RELEVER applies a different leverage.",
  ],
  evaluate: ({ beta, debt_to_equity, tax }) => unlever(beta, debt_to_equity, tax),
});

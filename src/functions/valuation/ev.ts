import { enterpriseValue } from "../../finance/valuation/bridge";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { claims, LEASES_NOTE } from "./parameters";

export const valEv = defineFunction({
  name: "VAL.EV",
  summary: "Returns enterprise value from equity value, debt and other claims.",
  parameters: { equity: money("Diluted equity value."), ...claims },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.EV(100, 40, 15, 10, 5, 3, 8)",
    value: 135,
    origin: "By hand: 100 + 40 + 10 + 5 + 3 − 15 − 8.",
  },
  source: "CFA Institute, Equity Asset Valuation: enterprise value multiples",
  notes: [
    "equity + debt + leases + preferred + minority − cash − associates. Enter every claim as a positive amount.",
    LEASES_NOTE,
    "Exclude from debt the convertibles that VAL.DILUTED counts as shares.",
  ],
  evaluate: ({ equity, ...claims }) => enterpriseValue(equity, claims),
});

import { enterpriseValue } from "../../finance/valuation/bridge";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { claims, LEASES_NOTE } from "./parameters";

export const valEv = defineFunction({
  name: "VAL.EV",
  summary: "Enterprise value from equity value and the claims beside it.",
  parameters: { equity: money("Equity value, after dilution."), ...claims },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.EV(100, 40, 15, 10, 5, 3, 8)",
    value: 135,
    origin: "By hand: 100 + 40 + 10 + 5 + 3 − 15 − 8.",
  },
  source: "CFA Institute, Equity Asset Valuation: enterprise value multiples",
  notes: [
    "equity + debt + leases + preferred + minority − cash − associates. Every claim is given as a positive amount.",
    LEASES_NOTE,
    "Converts that VAL.DILUTED counts as shares are no debt here.",
  ],
  evaluate: ({ equity, ...claims }) => enterpriseValue(equity, claims),
});

import { equityValue } from "../../finance/valuation/bridge";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { claims, LEASES_NOTE } from "./parameters";

export const valEquity = defineFunction({
  name: "VAL.EQUITY",
  summary: "Returns equity value from enterprise value; the reverse of VAL.EV.",
  parameters: { ev: money("Enterprise value."), ...claims },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.EQUITY(135, 40, 15, 10, 5, 3, 8)",
    value: 100,
    origin: "By hand: 135 − 40 − 10 − 5 − 3 + 15 + 8.",
  },
  source: "CFA Institute, Equity Asset Valuation: enterprise value multiples",
  notes: [
    "ev − debt − leases − preferred − minority + cash + associates. Enter every claim as a positive amount.",
    LEASES_NOTE,
  ],
  evaluate: ({ ev, ...claims }) => equityValue(ev, claims),
});

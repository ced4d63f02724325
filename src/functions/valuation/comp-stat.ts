import { STATISTICS, statistic } from "../../finance/valuation/peers";
import { defineFunction } from "../define";
import { choice } from "../parameters/scalar";
import { one } from "../result";
import { multiples, NM_NOTES, readPeers, weights } from "./peer-multiples";

export const valCompStat = defineFunction({
  name: "VAL.COMPSTAT",
  summary: "Returns one statistic of peer multiples; VAL.COMPS returns all of them.",
  parameters: {
    multiples,
    stat: choice("Statistic to return.", STATISTICS),
    weights,
  },
  returns: one("multiple"),
  example: {
    formula: '=OFFTAKE.VAL.COMPSTAT(A1:B1, "HARMONIC", A2:B2)',
    cells: {
      A1: [[10, 15]],
      A2: [[0.6, 0.4]],
    },
    value: 150 / 13,
    origin:
      "analystforum.com: 60% at 10 and 40% at 15 is 11.54; 1 ÷ (0.6/10 + 0.4/15) = 1 ÷ 0.08667.",
  },
  source: "CFA Institute, Equity Asset Valuation: averages of multiples; Microsoft, QUARTILE.INC",
  notes: [
    ...NM_NOTES,
    "If there are too few multiples, the result is `#N/A`; COUNT and NM are always available.",
  ],
  evaluate: ({ stat, ...args }) => statistic(readPeers(args), stat),
});

import { STATISTICS, statistic } from "../../finance/valuation/peers";
import { defineFunction } from "../define";
import { choice } from "../parameters/scalar";
import { one } from "../result";
import { multiples, NM_NOTES, readPeers, weights } from "./peer-multiples";

export const valCompstat = defineFunction({
  name: "VAL.COMPSTAT",
  summary: "One statistic of a group's multiples; VAL.COMPS gives them all.",
  parameters: {
    multiples,
    stat: choice("Which one.", STATISTICS),
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
      "analystforum.com: 60 % at 10 and 40 % at 15 is 11.54; 1 ÷ (0.6/10 + 0.4/15) = 1 ÷ 0.08667.",
  },
  source: "CFA Institute, Equity Asset Valuation: averages of multiples; Microsoft, QUARTILE.INC",
  notes: [
    ...NM_NOTES,
    "`#N/A` where there are too few multiples; COUNT and NM are then still given.",
  ],
  evaluate: ({ stat, ...args }) => statistic(readPeers(args), stat),
});

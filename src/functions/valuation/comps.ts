import { type Statistic, statistic } from "../../finance/valuation/peers";
import type { Cell } from "../cells";
import { cellOrError, defineFunction } from "../define";
import { labeled } from "../result";
import { multiples, NM_NOTES, readPeers, weights } from "./peer-multiples";

const rows: Readonly<Record<Statistic, string>> = {
  COUNT: "Count",
  NM: "NM (left out)",
  MIN: "Minimum",
  Q1: "Quartile 1",
  MEDIAN: "Median",
  MEAN: "Mean",
  TRIMMED: "Trimmed mean",
  HARMONIC: "Harmonic mean",
  Q3: "Quartile 3",
  MAX: "Maximum",
};

export const valComps = defineFunction({
  name: "VAL.COMPS",
  summary: "Returns summary statistics of peer multiples; NM values are counted but excluded.",
  parameters: { multiples, weights },
  returns: labeled("mixed", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.VAL.COMPS(A1:F1)",
    cells: { A1: [[20, "NM", 50, 20, 100, -7]] },
    value: [
      ["Count", 4],
      ["NM (left out)", 2],
      ["Minimum", 20],
      ["Quartile 1", 20],
      ["Median", 35],
      ["Mean", 47.5],
      ["Trimmed mean", 35],
      ["Harmonic mean", 400 / 13],
      ["Quartile 3", 62.5],
      ["Maximum", 100],
    ],
    origin:
      "Mean and harmonic mean: acadifi.com, P/E of 20, 20, 50 and 100 (47.5 and 30.77 = 4 ÷ 0.13). The rest by hand: the quartiles are at positions 0.75, 1.5 and 2.25 of 0 to 3; after trimming, 20 and 50 remain.",
  },
  source: "CFA Institute, Equity Asset Valuation: averages of multiples; Microsoft, QUARTILE.INC",
  notes: [
    ...NM_NOTES,
    "A statistic with too few multiples is `#N/A`; the harmonic mean is `#DIV/0!` if all weights are 0.",
  ],
  evaluate: (args) => {
    const group = readPeers(args);
    return (Object.entries(rows) as [Statistic, string][]).map(([name, label]): Cell[] => [
      label,
      cellOrError(() => statistic(group, name)),
    ]);
  },
});

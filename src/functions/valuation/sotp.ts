import { sumOfParts } from "../../finance/valuation/parts";
import type { Cell } from "../cells";
import { defineFunction } from "../define";
import { money, multiple, share } from "../parameters/number";
import { text } from "../parameters/scalar";
import { table } from "../parameters/table";
import { labeled } from "../result";
import { net_debt, shares } from "./parameters";

const TOTAL = "Sum of the parts";
const DISCOUNT = "Discount";
const NET_DEBT = "Net debt";
const EQUITY = "Equity";
const PER_SHARE = "Per share";

export const valSotp = defineFunction({
  name: "VAL.SOTP",
  summary:
    "Returns a sum-of-the-parts valuation: segments at their own multiples, equity value and price per share.",
  parameters: {
    segments: table("Segments, one per row.", {
      name: text("Segment name, used as the row label."),
      metric: money("Metric; negative for unallocated costs."),
      multiple: multiple("Enterprise value over that metric.").atLeast(0),
    }),
    net_debt,
    shares,
    discount: share("Discount as a share of the sum, such as a conglomerate discount.")
      .optional()
      .zeroOmitted(),
  },
  returns: labeled("money", "each segment", TOTAL, DISCOUNT, NET_DEBT, EQUITY, PER_SHARE),
  example: {
    formula: "=OFFTAKE.VAL.SOTP(A1:C3, 140, 20, 0.1)",
    cells: {
      A1: [
        ["Launch", 50, 8],
        ["Connectivity", 60, 15],
        ["Corporate costs", -10, 10],
      ],
    },
    value: [
      ["Launch", 400],
      ["Connectivity", 900],
      ["Corporate costs", -100],
      [TOTAL, 1200],
      [DISCOUNT, -120],
      [NET_DEBT, 140],
      [EQUITY, 940],
      [PER_SHARE, 47],
    ],
    origin:
      "By hand: 50 × 8, 60 × 15, −10 × 10; a tenth of 1,200 off; 1,080 − 140 = 940; 940 ÷ 20.",
  },
  source: "CFA Institute, Equity Asset Valuation: sum-of-the-parts valuation",
  notes: [
    "The last four rows are optional: discount and net debt appear if given, equity if net debt or shares are given, and value per share if shares are given. Equity is the sum, less the discount, less net debt (default 0).",
  ],
  evaluate: ({ segments, net_debt, shares, discount }) => {
    const parts = sumOfParts(segments, net_debt ?? 0, discount ?? 0);
    const rows: Cell[][] = segments.map(({ name }, i) => [name, parts.values[i] as number]);
    rows.push([TOTAL, parts.total]);
    if (discount !== undefined) rows.push([DISCOUNT, parts.discount]);
    if (net_debt !== undefined) rows.push([NET_DEBT, net_debt]);
    if (net_debt !== undefined || shares !== undefined) rows.push([EQUITY, parts.equity]);
    if (shares !== undefined) rows.push([PER_SHARE, parts.equity / shares]);
    return rows;
  },
});

import { impliedEquity } from "../../finance/valuation/parts";
import { defineFunction } from "../define";
import { money, multiple } from "../parameters/number";
import { one } from "../result";
import { net_debt, shares } from "./parameters";

export const valImplied = defineFunction({
  name: "VAL.IMPLIED",
  summary: "What a metric is worth at a multiple: enterprise value, equity, or price a share.",
  parameters: {
    metric: money("Revenue, EBITDA, MW or another metric."),
    multiple: multiple("Enterprise value over that metric."),
    net_debt,
    shares,
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.IMPLIED(50, 12, 100, 25)",
    value: 20,
    origin: "By hand: 50 × 12 = 600 of enterprise value, 500 of equity, 20 a share.",
  },
  source: "CFA Institute, Equity Asset Valuation: method of comparables",
  notes: [
    "By what is given: metric × multiple; with net_debt, less it; with shares, that a share. Shares without net debt take it as 0. For a multiple of equity, such as P/E, leave net_debt out.",
  ],
  evaluate: ({ metric, multiple, net_debt, shares }) => {
    const equity = impliedEquity({ metric, multiple }, net_debt ?? 0);
    return shares === undefined ? equity : equity / shares;
  },
});

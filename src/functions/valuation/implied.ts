import { impliedEquity } from "../../finance/valuation/parts";
import { defineFunction } from "../define";
import { money, multiple } from "../parameters/number";
import { one } from "../result";
import { net_debt, shares } from "./parameters";

export const valImplied = defineFunction({
  name: "VAL.IMPLIED",
  summary:
    "Returns implied enterprise value, equity value or price per share from a metric and a multiple.",
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
    origin: "By hand: 50 × 12 = 600 of enterprise value, 500 of equity, 20 per share.",
  },
  source: "CFA Institute, Equity Asset Valuation: method of comparables",
  notes: [
    "Returns metric × multiple; less net_debt if given; divided by shares if given. If shares are given without net_debt, net debt is 0. For an equity multiple, such as P/E, omit net_debt.",
  ],
  evaluate: ({ metric, multiple, net_debt, shares }) => {
    const equity = impliedEquity({ metric, multiple }, net_debt ?? 0);
    return shares === undefined ? equity : equity / shares;
  },
});

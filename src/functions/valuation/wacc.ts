import { costOfCapital } from "../../finance/valuation/capital";
import { defineFunction } from "../define";
import { money, rate } from "../parameters/number";
import { one } from "../result";
import { tax } from "./parameters";

export const valWacc = defineFunction({
  name: "VAL.WACC",
  summary: "Returns the after-tax weighted average cost of capital (WACC).",
  parameters: {
    equity: money("Equity at market value.").atLeast(0),
    debt: money("Debt at market value.").atLeast(0),
    cost_of_equity: rate("Annual cost of equity."),
    cost_of_debt: rate("Annual cost of debt before tax."),
    tax,
  },
  returns: one("rate"),
  example: {
    formula: "=OFFTAKE.VAL.WACC(600, 400, 0.12, 0.08, 0.25)",
    value: 0.096,
    origin: "By hand: 0.6 × 12% + 0.4 × 8% × 0.75 = 7.2% + 2.4%.",
  },
  source: "Brealey, Myers and Allen, Principles of Corporate Finance: after-tax WACC",
  notes: ["If equity and debt are both 0, the result is `#DIV/0!`."],
  evaluate: ({ equity, debt, cost_of_equity, cost_of_debt, tax }) =>
    costOfCapital({ equity, debt, costOfEquity: cost_of_equity, costOfDebt: cost_of_debt, tax }),
});

import type { Sheet } from "../template";
import { balanceSheet, equity } from "./balance-sheet";
import { cashFlow } from "./cash-flow";
import { incomeStatement } from "./income-statement";

export const statements: Sheet = {
  name: "Statements",
  role: "outputs",
  title: "Income statement, cash flow, balance sheet",
  purpose: "The site as a company of its own, from financial close to the sale of the site.",
  overTime: true,
  blocks: [incomeStatement, cashFlow, balanceSheet, equity],
  checks: [
    {
      label: "The balance sheet balances at close and always",
      unit: "$m",
      difference: "ABS(imbalance.opening) + SUMPRODUCT(ABS(imbalance[]))",
    },
    {
      label: "Cash from operations is what was paid and received",
      unit: "$m",
      difference:
        "SUMPRODUCT(ABS(cash_from_operations[] - operating_cash[] - levered_tax[] - interest[]))",
    },
    {
      label: "Cash is the cash that the waterfall keeps",
      unit: "$m",
      difference: "SUMPRODUCT(ABS(cash[] - cash_kept[]))",
    },
    {
      label: "Nothing is left once all is sold and paid out",
      unit: "$m",
      difference: "ABS(cash[last]) + ABS(equity[last]) + ABS(total_assets[last])",
    },
  ],
};

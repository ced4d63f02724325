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
      label: "The balance sheet balances, at close and in every period",
      unit: "$m",
      difference: "ABS(imbalance.opening) + SUMPRODUCT(ABS(imbalance[]))",
    },
    {
      label: "Cash from operations is what was received, less cost, tax and interest",
      unit: "$m",
      difference:
        "SUMPRODUCT(ABS(cash_from_operations[] - operating_cash[] - levered_tax[] - interest[]))",
    },
    {
      label: "Cash on the balance sheet is the cash of the waterfall",
      unit: "$m",
      difference: "SUMPRODUCT(ABS(cash[] - cash_kept[]))",
    },
    {
      label: "Nothing is left when all is sold, paid and distributed",
      unit: "$m",
      difference: "ABS(cash[last]) + ABS(equity[last]) + ABS(total_assets[last])",
    },
  ],
};

import { rows } from "../template";
import { balance } from "./balance";

/** At close and at the end of each period. */
export const balanceSheet = rows("Balance sheet", {
  sheet_cash: { label: "Cash", unit: "$m", opening: "cash.opening", each: "cash" },
  sheet_accrued: {
    label: "Accrued rent",
    unit: "$m",
    opening: "MAX(0, accrued.opening)",
    each: "MAX(0, accrued)",
  },
  sheet_site: {
    label: "Site",
    unit: "$m",
    opening: "book_value.opening",
    each: "book_value",
  },
  sheet_deferred_asset: {
    label: "Deferred tax asset",
    unit: "$m",
    opening: "MAX(0, -deferred.opening)",
    each: "MAX(0, -deferred)",
  },
  total_assets: {
    label: "Assets",
    unit: "$m",
    opening:
      "SUM(sheet_cash.opening, sheet_accrued.opening, sheet_site.opening, sheet_deferred_asset.opening)",
    each: "SUM(sheet_cash, sheet_accrued, sheet_site, sheet_deferred_asset)",
    emphasis: "total",
  },
  sheet_revenue: {
    label: "Deferred revenue",
    unit: "$m",
    opening: "MAX(0, -accrued.opening)",
    each: "MAX(0, -accrued)",
  },
  sheet_prepaid: {
    label: "Prepayment",
    unit: "$m",
    opening: "prepaid.opening",
    each: "prepaid",
  },
  sheet_debt: { label: "Debt", unit: "$m", opening: "debt.opening", each: "debt" },
  sheet_deferred: {
    label: "Deferred tax liability",
    unit: "$m",
    opening: "MAX(0, deferred.opening)",
    each: "MAX(0, deferred)",
  },
  sheet_equity: { label: "Equity", unit: "$m", opening: "equity.opening", each: "equity" },
  total_claims: {
    label: "Liabilities and equity",
    unit: "$m",
    opening:
      "SUM(sheet_revenue.opening, sheet_prepaid.opening, sheet_debt.opening, sheet_deferred.opening, sheet_equity.opening)",
    each: "SUM(sheet_revenue, sheet_prepaid, sheet_debt, sheet_deferred, sheet_equity)",
    emphasis: "total",
  },
  imbalance: {
    label: "Assets less liabilities and equity",
    unit: "$m",
    opening: "total_assets.opening - total_claims.opening",
    each: "IF(ABS(total_assets - total_claims) <= CheckTolerance, 0, total_assets - total_claims)",
  },
});

export const equity = rows("Equity", {
  equity_opening: { label: "At the start", unit: "$m", each: "equity[-1]" },
  equity_income: { label: "Net income", unit: "$m", each: "net_income", total: "sum" },
  equity_contributed: {
    label: "Paid in by owners",
    unit: "$m",
    each: "contributed",
    total: "sum",
  },
  equity_distributed: {
    label: "Paid out to owners",
    unit: "$m",
    each: "distributed",
    total: "sum",
  },
  equity: {
    label: "At the end",
    unit: "$m",
    opening: "equity_at_close",
    each: balance("equity_opening", "equity_income", "equity_contributed", "equity_distributed"),
    total: "last",
    emphasis: "total",
  },
});

import { rows } from "../template";
import { balance } from "./balance";

/** Indirect: from net income to the change in cash, financial close in the column before the first period. */
export const cashFlow = rows("Cash flow", {
  flow_income: { label: "Net income", unit: "$m", each: "net_income", total: "sum" },
  flow_depreciation: {
    label: "Depreciation",
    unit: "$m",
    each: "-income_depreciation",
    total: "sum",
  },
  flow_gain: {
    label: "Gain on the sale of the site",
    unit: "$m",
    each: "-income_gain",
    total: "sum",
  },
  flow_deferred: { label: "Deferred tax", unit: "$m", each: "-deferred_tax", total: "sum" },
  flow_accrued: {
    label: "Accrued rent",
    unit: "$m",
    each: "accrued[-1] - accrued",
    total: "sum",
  },
  flow_prepaid: {
    label: "Prepayment",
    unit: "$m",
    each: "prepaid - prepaid[-1]",
    total: "sum",
  },
  cash_from_operations: {
    label: "Cash from operations",
    unit: "$m",
    each: "SUM(flow_income, flow_depreciation, flow_gain, flow_deferred, flow_accrued, flow_prepaid)",
    total: "sum",
    emphasis: "total",
  },
  cash_from_investing: {
    label: "Site put in at close, and sold",
    unit: "$m",
    opening: "-invested",
    each: "sale_proceeds",
    total: "sum",
    emphasis: "total",
  },
  flow_debt: {
    label: "Debt drawn, and repaid",
    unit: "$m",
    opening: "debt.opening",
    each: "-principal",
    total: "sum",
  },
  flow_contributed: {
    label: "Paid in by owners",
    unit: "$m",
    opening: "equity_at_close",
    each: "contributed",
    total: "sum",
  },
  flow_distributed: {
    label: "Paid out to owners",
    unit: "$m",
    each: "distributed",
    total: "sum",
  },
  cash_from_financing: {
    label: "Cash from financing",
    unit: "$m",
    opening: "SUM(flow_debt.opening, flow_contributed.opening)",
    each: "SUM(flow_debt, flow_contributed, flow_distributed)",
    total: "sum",
    emphasis: "total",
  },
  cash: {
    label: "Cash at the end",
    unit: "$m",
    opening: "SUM(cash_from_investing.opening, cash_from_financing.opening)",
    each: balance("cash[-1]", "cash_from_operations", "cash_from_investing", "cash_from_financing"),
    total: "last",
    emphasis: "result",
  },
});

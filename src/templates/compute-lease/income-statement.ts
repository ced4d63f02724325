import { rows } from "../template";

export const incomeStatement = rows("Income statement", {
  income_revenue: { label: "Revenue", unit: "$m", each: "revenue", total: "sum" },
  income_exit: { label: "Payment on exit", unit: "$m", each: "exit_payment", total: "sum" },
  income_credits: {
    label: "Credits for lost power, expected",
    unit: "$m",
    each: "credits",
    total: "sum",
  },
  income_power: { label: "Power", unit: "$m", each: "power_cost", total: "sum" },
  income_upkeep: {
    label: "Staff, maintenance, insurance, property tax",
    unit: "$m",
    each: "upkeep_cost",
    total: "sum",
  },
  income_overhead: {
    label: "Selling and administration",
    unit: "$m",
    each: "overhead",
    total: "sum",
  },
  ebitda: {
    label: "EBITDA",
    unit: "$m",
    each: "SUM(income_revenue, income_exit, income_credits, income_power, income_upkeep, income_overhead)",
    total: "sum",
    emphasis: "total",
  },
  income_depreciation: {
    label: "Depreciation",
    unit: "$m",
    each: "depreciation",
    total: "sum",
  },
  income_gain: {
    label: "Gain on the sale of the site",
    unit: "$m",
    each: "sale_gain",
    total: "sum",
  },
  ebit: {
    label: "EBIT",
    unit: "$m",
    each: "SUM(ebitda, income_depreciation, income_gain)",
    total: "sum",
    emphasis: "total",
  },
  income_interest: { label: "Interest", unit: "$m", each: "interest", total: "sum" },
  profit_before_tax: {
    label: "Profit before tax",
    unit: "$m",
    each: "ebit + income_interest",
    total: "sum",
    emphasis: "total",
  },
  current_tax: { label: "Current tax", unit: "$m", each: "levered_tax", total: "sum" },
  deferred_tax: {
    label: "Deferred tax",
    unit: "$m",
    each: "deferred_opening - deferred",
    total: "sum",
  },
  net_income: {
    label: "Net income",
    unit: "$m",
    each: "SUM(profit_before_tax, current_tax, deferred_tax)",
    total: "sum",
    emphasis: "result",
  },
});

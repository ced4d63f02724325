import { rows } from "../template";

/** What is left of cash when all are paid, and who gets it. */
export const cashWaterfall = rows("Where cash goes", {
  kept_opening: { label: "Kept from the period before", unit: "$m", each: "cash_kept[-1]" },
  kept_operating: {
    label: "Cash from operations before tax and interest",
    unit: "$m",
    each: "operating_cash",
    total: "sum",
  },
  kept_tax: { label: "Tax", unit: "$m", each: "levered_tax", total: "sum" },
  kept_service: { label: "Debt service", unit: "$m", each: "-debt_service", total: "sum" },
  kept_sale: { label: "Sale of the site", unit: "$m", each: "sale_proceeds", total: "sum" },
  cash_available: {
    label: "Available to owners",
    unit: "$m",
    each: "SUM(kept_opening, kept_operating, kept_tax, kept_service, kept_sale)",
    emphasis: "total",
  },
  cash_needed: {
    label: "Operating cost kept in cash, while the site is held",
    unit: "$m",
    each: "-CashMonths / period_months * operating_cost * (held - sold)",
  },
  contributed: {
    label: "Paid in by owners",
    unit: "$m",
    each: "MAX(0, cash_needed - cash_available)",
    total: "sum",
  },
  distributed: {
    label: "Paid out to owners",
    unit: "$m",
    each: "-MAX(0, cash_available - cash_needed)",
    total: "sum",
  },
  cash_kept: {
    label: "Cash at the end",
    unit: "$m",
    opening: "0",
    each: "SUM(cash_available, contributed, distributed)",
    total: "last",
    emphasis: "total",
  },
});

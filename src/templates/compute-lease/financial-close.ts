import { rows } from "../template";

export const financialClose = rows("Financial close, on the day before the first period", {
  site_at_close: {
    label: "Site, at its book value",
    unit: "$m",
    value: "book_value.opening",
  },
  deferred_at_close: {
    label: "Deferred tax that comes with it",
    unit: "$m",
    value: "-deferred.opening",
  },
  invested: {
    label: "Put in at close",
    unit: "$m",
    value: "site_at_close + deferred_at_close",
    name: "InvestedCapital",
    emphasis: "total",
  },
  debt_cap: { label: "Debt at most", unit: "$m", value: "DebtShare * invested" },
  debt_at_close: {
    label: "of it debt: what cash carries, within the most",
    unit: "$m",
    value: "SUM(sculpted_debt[])",
    name: "DebtAtClose",
  },
  equity_at_close: {
    label: "of it equity",
    unit: "$m",
    value: "invested - debt_at_close",
  },
  period_rate: {
    label: "Interest a period",
    unit: "%",
    value: "(1 + DebtRate) ^ (period_months / MonthsInYear) - 1",
  },
});

export const availableCash = rows("Cash flow available for debt service", {
  available_operating: {
    label: "Cash from operations before tax and interest",
    unit: "$m",
    each: "operating_cash",
    total: "sum",
  },
  available_tax: {
    label: "Tax, reckoned without debt",
    unit: "$m",
    each: "unlevered_tax",
    total: "sum",
  },
  available_sale: {
    label: "of it on the sale of the site, which its price pays",
    unit: "$m",
    each: "MIN(MAX(0, -unlevered_tax), MAX(0, TaxRate * (sale_proceeds + basis_sold)))",
    total: "sum",
  },
  cfads: {
    label: "Available for debt service",
    unit: "$m",
    each: "SUM(available_operating, available_tax, available_sale)",
    total: "sum",
    emphasis: "total",
  },
  cfads_lent: {
    label: "of it lent against",
    unit: "$m",
    each: "IF(debt_cap > 0, cfads, 0)",
    total: "sum",
  },
});

import type { Row } from "../blocks";
import { rows, type Sheet } from "../template";
import { all, CONTRACTS, contractOf, contractRows } from "./contracts";

const total = (label: string, key: string): Row => ({
  label,
  unit: "$m",
  each: `SUM(${all(key)})`,
  total: "sum",
  emphasis: "total",
});

/** @param until What follows the terms, where it ends before they do. */
const straightLine = (c: number, until = "") => {
  const { fee, steps } = contractOf(c);
  return `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}${until})`;
};

/** What each contract pays, and when it is revenue, on both readings of how long it lasts. */
export const revenue: Sheet = {
  name: "Revenue",
  role: "outputs",
  title: "Payments and revenue by contract",
  purpose: "Every contract to the end of its term, and as far as it binds at the as-of date.",
  overTime: true,
  blocks: [
    contractRows("Payments, to the end of the term", "payments", (c) => ({
      series: contractOf(c).payments,
    })),
    contractRows("Revenue, straight-line over the term (headline)", "revenue", (c) => ({
      series: straightLine(c),
    })),
    contractRows("Revenue, straight-line over the months that bind", "bound_revenue", (c) => ({
      series: straightLine(c, `, , first_exit.${c}`),
    })),
    contractRows(
      "Revenue by customer, to the end of the term: its first contract's row",
      "by_customer",
      (c) => ({
        each: `is_first.${c} * SUM(${CONTRACTS.map((d) => `(customer.${d} = customer.${c}) * revenue_${d}`).join(", ")})`,
      }),
    ),
    rows("All contracts", {
      payments: total("Payments", "payments"),
      revenue: total("Revenue, if all run to the end of their terms", "revenue"),
      bound_revenue: total("Revenue, if all leave as soon as they may", "bound_revenue"),
      largest_customer: {
        label: "Largest customer's share of the period's revenue",
        unit: "%",
        each: `IF(revenue = 0, 0, MAX(${all("by_customer")}) / revenue)`,
      },
    }),
  ],
  checks: [
    {
      label: "Payments add up to the headline of all contracts",
      unit: "$m",
      difference: "payments.total - headline.total",
    },
    {
      label: "Revenue over the terms adds up to the headline",
      unit: "$m",
      difference: "revenue.total - headline.total",
    },
    {
      label: "Revenue to the first exits is what was paid and what binds",
      unit: "$m",
      difference: "bound_revenue.total - paid_to_exit.total",
    },
    {
      label: "Customers' revenue is all revenue",
      unit: "$m",
      difference: `SUM(${all("by_customer", ".total")}) - revenue.total`,
    },
  ],
  charts: [
    {
      title: "Revenue: to the end of the terms, and as far as it binds ($m)",
      kind: "column",
      series: ["revenue", "bound_revenue"],
      unit: "$m",
    },
    {
      title: "Largest customer's share of revenue",
      kind: "line",
      series: ["largest_customer"],
      unit: "%",
    },
  ],
};

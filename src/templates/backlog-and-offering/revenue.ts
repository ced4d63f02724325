import type { Row } from "../blocks";
import { $m, percent } from "../language/row";
import { outputs } from "../language/sheet";
import { rows } from "../language/table";
import { all, CONTRACTS, contractOf, contractRows } from "./contracts";

const total = (label: string, key: string): Row => $m.total.flow(label)`SUM(${all(key)})`;

/** @param until What follows the terms, where it ends before they do. */
const straightLine = (c: number, until = "") => {
  const { fee, steps } = contractOf(c);
  return `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}${until})`;
};

/** What each contract pays, and when it is revenue, on both readings of how long it lasts. */
export const revenue = outputs.overTime(
  "Revenue",
  "Payments and revenue by contract",
  "Every contract to the end of its term, and as far as it binds at the as-of date.",
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
    largest_customer: percent.each("Largest customer's share of the period's revenue")`IF(revenue =
      0, 0, MAX(${all("by_customer")}) / revenue)`,
  }),
  $m.check("Payments add up to the headline of all contracts")`payments.total - headline.total`,
  $m.check("Revenue over the terms adds up to the headline")`revenue.total - headline.total`,
  $m.check("Revenue to the first exits is what was paid and what binds")`bound_revenue.total -
    paid_to_exit.total`,
  $m.check("Customers' revenue is all revenue")`SUM(${all("by_customer", ".total")}) -
    revenue.total`,
  $m.chart("column", "Revenue: to the end of the terms, and as far as it binds ($m)")`revenue |
    bound_revenue`,
  percent.chart("line", "Largest customer's share of revenue")`largest_customer`,
);

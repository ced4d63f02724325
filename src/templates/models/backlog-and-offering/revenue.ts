import { rows } from "../../language/heading";
import { $m, percent } from "../../language/row";
import { outputs } from "../../language/sheet";
import { all, CONTRACTS, contractOf, contractRows } from "./contracts";

const { payments, fee, steps } = contractOf("@");

/** What each contract pays, and when it is revenue, on both readings of how long it lasts. */
export const revenue = outputs.overTime`Revenue | Payments and revenue by contract |
  Every contract to the end of its term, and as far as it binds at the as-of date.`({
  ...contractRows("Payments, to the end of the term", "payments", "flow", $m.array)`${payments}`,
  ...contractRows(
    "Revenue, straight-line over the term (headline)",
    "revenue",
    "flow",
    $m.array,
  )`OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps})`,
  ...contractRows(
    "Revenue, straight-line over the months that bind",
    "bound_revenue",
    "flow",
    $m.array,
  )`OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, , first_exit.@)`,
  ...contractRows(
    "Revenue by customer, to the end of the term: its first contract's row",
    "by_customer",
  )`
    is_first.@ *
    SUM(${CONTRACTS.map((c) => `(customer.${c} = customer.@) * revenue_${c}`).join(", ")})`,
  "All contracts": rows,
  payments: $m.total.flow("Payments")`SUM(${all("payments")})`,
  revenue: $m.total.flow("Revenue, if all run to the end of their terms")`SUM(${all("revenue")})`,
  bound_revenue: $m.total.flow("Revenue, if all leave as soon as they may")`
    SUM(${all("bound_revenue")})`,
  largest_customer: percent.each("Largest customer's share of the period's revenue")`
    IF(revenue = 0, 0, MAX(${all("by_customer")}) / revenue)`,
  "Payments add up to the headline of all contracts": $m.check`payments.total - headline.total`,
  "Revenue over the terms adds up to the headline": $m.check`revenue.total - headline.total`,
  "Revenue to the first exits is what was paid and what binds": $m.check`
    bound_revenue.total - paid_to_exit.total`,
  "Customers' revenue is all revenue": $m.check`
    SUM(${all("by_customer", ".total")}) - revenue.total`,
  "Revenue: to the end of the terms, and as far as it binds ($m)": $m.chart("column")`
    revenue | bound_revenue`,
  "Largest customer's share of revenue": percent.chart("line")`largest_customer`,
});

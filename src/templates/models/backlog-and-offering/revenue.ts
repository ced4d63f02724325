import { $m, percent } from "../../language/row";
import { outputs, rows, workings } from "../../language/sheet";
import { all, CONTRACTS, contractOf, contractRows } from "./contracts";

const { payments, fee, steps } = contractOf("@");

/** What each contract pays, and when it is revenue, on both readings of how long it lasts. */
export const revenue = outputs.overTime`Revenue | Payments and revenue by contract |
  Each contract to term end and to its earliest exit date at the as-of date.`({
  ...contractRows("Payments to term end", "payments", "flow", $m.array)`${payments}`,
  ...contractRows("Revenue, straight-line over the term (headline)", "revenue", "flow", $m.array)`
    OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps})`,
  ...contractRows("Straight-line revenue, enforceable period", "bound_revenue", "flow", $m.array)`
    OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, , first_exit.@)`,
  ...contractRows("Full-term revenue by customer", "by_customer")`is_first.@ *
    SUM(${CONTRACTS.map((c) => `(customer.${c} = customer.@) * revenue_${c}`).join(", ")})`,
  "All contracts": rows,
  payments: $m.total.flow("Payments")`SUM(${all("payments")})`,
  revenue: $m.total.flow("Revenue, all contracts to term end")`SUM(${all("revenue")})`,
  bound_revenue: $m.total.flow("Revenue, all exit at earliest dates")`SUM(${all("bound_revenue")})`,
  largest_customer: percent.each("Largest customer, % of period revenue")`
    IF(revenue = 0, 0, MAX(${all("by_customer")}) / revenue)`,
  "Sum of payments = total headline": $m.check`payments.total - headline.total`,
  "Sum of full-term revenue = headline": $m.check`revenue.total - headline.total`,
  "Revenue to exits = paid + enforceable": $m.check`bound_revenue.total - paid_to_exit.total`,
  "Sum of customer revenue = total": $m.check`SUM(${all("by_customer", ".total")}) - revenue.total`,
  "Revenue: full term vs. enforceable ($m)": $m.chart("column")`revenue | bound_revenue`,
  "Largest customer's share of revenue": percent.chart("line")`largest_customer`,
});

/** Of the period's payments those after what was paid before a day, and up to another. */
const between = (soFar: string, before: string, upTo: string) =>
  `MAX(0, ${upTo} - MAX(${soFar}_@[-1], ${before}.@))`;

/** What is still to be paid at the as-of date, by period. */
export const runOff = workings.overTime`Run-off | Backlog run-off by payment date | Payments after
  the as-of date, prorated by day: contracted, enforceable, expected and at market.`({
  ...contractRows("Cumulative payments", "paid_up", "balance")`0 | paid_up_@[-1] + payments_@`,
  ...contractRows("Headline backlog", "ahead")`${between("paid_up", "paid", "paid_up_@")}`,
  ...contractRows("Enforceable payments to earliest exit", "bound")`
    ${between("paid_up", "paid", "MIN(paid_up_@, paid_to_exit.@)")}`,
  ...contractRows("Expected (exit and re-lease)", "expected", "flow", $m.array)`
    OFFTAKE.LEASE.EXPECTED(ahead_@[], exit_rate.@, exit_period.@, relet_share.@, period_months)`,
  ...contractRows("Same capacity at market rates", "market", "flow", $m.array)`
    OFFTAKE.LEASE.PAYMENTS(market_fee.@, start_date.@, term_months.@, period_end[])`,
  ...contractRows("Market payments so far", "market_up", "balance")`0 | market_up_@[-1] + market_@`,
  ...contractRows("Market payments to term end", "market_ahead")`
    ${between("market_up", "market_paid", "market_up_@")}`,
  ...contractRows("Market payments to earliest exit", "market_bound")`
    ${between("market_up", "market_paid", "MIN(market_up_@, market_paid_to_exit.@)")}`,
  "Headline backlog of all contracts": rows,
  opening_backlog: $m.each("At the start of the period")`backlog[-1]`,
  paid_off: $m.flow("Paid in the period")`-SUM(${all("ahead")})`,
  backlog: $m.total.balance("At its end")`ahead.total | opening_backlog + paid_off`,
  "Payments ahead are the headline backlog": $m.check`SUM(${all("ahead", ".total")}) - ahead.total`,
  "Payments to exits = enforceable fees": $m.check`
    SUM(${all("bound", ".total")}) - bound_fees.total`,
  "Headline backlog runs off to zero": $m.check`backlog[last]`,
});

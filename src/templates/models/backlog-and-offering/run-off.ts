import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { all, contractRows } from "./contracts";

/** Of the period's payments those after what was paid before a day, and up to another. */
const between = (soFar: string, before: string, upTo: string) =>
  `MAX(0, ${upTo} - MAX(${soFar}_@[-1], ${before}.@))`;

/** What is still to be paid at the as-of date, by period. */
export const runOff = workings.overTime`Run-off | Backlog, by when it is paid | Payments after the
  as-of date, cut to the day: as contracted, as far as they bind, as expected, and at market.`({
  ...contractRows("Payments so far", "paid_up", "balance")`0 | paid_up_@[-1] + payments_@`,
  ...contractRows("Headline backlog: payments from the as-of date to the end of the term", "ahead")`
    ${between("paid_up", "paid", "paid_up_@")}`,
  ...contractRows("Enforceable: payments from the as-of date to the first exit", "bound")`
    ${between("paid_up", "paid", "MIN(paid_up_@, paid_to_exit.@)")}`,
  ...contractRows(
    "Expected: the tenant may leave, and the capacity is let again",
    "expected",
    "flow",
    $m.array,
  )`OFFTAKE.LEASE.EXPECTED(ahead_@[], exit_rate.@, exit_period.@, relet_share.@, period_months)`,
  ...contractRows(
    "The same capacity at market, for the same months",
    "market",
    "flow",
    $m.array,
  )`OFFTAKE.LEASE.PAYMENTS(market_fee.@, start_date.@, term_months.@, period_end[])`,
  ...contractRows("Market payments so far", "market_up", "balance")`0 | market_up_@[-1] + market_@`,
  ...contractRows("Market payments from the as-of date to the end of the term", "market_ahead")`
    ${between("market_up", "market_paid", "market_up_@")}`,
  ...contractRows("Market payments from the as-of date to the first exit", "market_bound")`
    ${between("market_up", "market_paid", "MIN(market_up_@, market_paid_to_exit.@)")}`,
  "Headline backlog of all contracts": rows,
  opening_backlog: $m.each("At the start of the period")`backlog[-1]`,
  paid_off: $m.flow("Paid in the period")`-SUM(${all("ahead")})`,
  backlog: $m.total.balance("At its end")`ahead.total | opening_backlog + paid_off`,
  "Payments ahead are the headline backlog": $m.check`SUM(${all("ahead", ".total")}) - ahead.total`,
  "Payments to the first exits are the fees that bind": $m.check`
    SUM(${all("bound", ".total")}) - bound_fees.total`,
  "The headline backlog runs off to nothing": $m.check`backlog[last]`,
});

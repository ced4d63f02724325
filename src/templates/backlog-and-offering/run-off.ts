import { $m } from "../language/row";
import { workings } from "../language/sheet";
import { rows } from "../language/table";
import { all, contractRows } from "./contracts";

/** Payments so far, from which what is left is told to the day. */
const running = (key: string, payments: string) => (c: number) => ({
  opening: "0",
  each: `${key}_${c}[-1] + ${payments}_${c}`,
  total: "last" as const,
});

/** Of the period's payments those after what was paid before a day, and up to another. */
const between = (soFar: string, before: string, upTo?: string) => (c: number) => ({
  each: `MAX(0, ${upTo === undefined ? `${soFar}_${c}` : `MIN(${soFar}_${c}, ${upTo}.${c})`} - MAX(${soFar}_${c}[-1], ${before}.${c}))`,
});

/** What is still to be paid at the as-of date, by period. */
export const runOff = workings.overTime(
  "Run-off",
  "Backlog, by when it is paid",
  "Payments after the as-of date, cut to the day: as contracted, as far as they bind, as expected, and at market.",
  contractRows("Payments so far", "paid_up", running("paid_up", "payments")),
  contractRows(
    "Headline backlog: payments from the as-of date to the end of the term",
    "ahead",
    between("paid_up", "paid"),
  ),
  contractRows(
    "Enforceable: payments from the as-of date to the first exit",
    "bound",
    between("paid_up", "paid", "paid_to_exit"),
  ),
  contractRows(
    "Expected: the tenant may leave, and the capacity is let again",
    "expected",
    (c) => ({
      series: `OFFTAKE.LEASE.EXPECTED(ahead_${c}[], exit_rate.${c}, exit_period.${c}, relet_share.${c}, period_months)`,
    }),
  ),
  contractRows("The same capacity at market, for the same months", "market", (c) => ({
    series: `OFFTAKE.LEASE.PAYMENTS(market_fee.${c}, start_date.${c}, term_months.${c}, period_end[])`,
  })),
  contractRows("Market payments so far", "market_up", running("market_up", "market")),
  contractRows(
    "Market payments from the as-of date to the end of the term",
    "market_ahead",
    between("market_up", "market_paid"),
  ),
  contractRows(
    "Market payments from the as-of date to the first exit",
    "market_bound",
    between("market_up", "market_paid", "market_paid_to_exit"),
  ),
  rows("Headline backlog of all contracts", {
    opening_backlog: $m.each("At the start of the period")`backlog[-1]`,
    paid_off: $m.flow("Paid in the period")`-SUM(${all("ahead")})`,
    backlog: $m.total.balance("At its end")`ahead.total | opening_backlog + paid_off`,
  }),
  $m.check("Payments ahead are the headline backlog")`SUM(${all("ahead", ".total")}) - ahead.total`,
  $m.check("Payments to the first exits are the fees that bind")`SUM(${all("bound", ".total")}) -
    bound_fees.total`,
  $m.check("The headline backlog runs off to nothing")`backlog[last]`,
);

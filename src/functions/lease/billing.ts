import { BILLING_OUTPUTS, billing, FREQUENCIES, TIMINGS } from "../../finance/lease/billing";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { count, days } from "../parameters/number";
import { choice } from "../parameters/scalar";
import {
  first_day,
  period_ends,
  period_months,
  periods,
  rounding,
  TIMELINE_NOTE,
} from "../parameters/schedule";
import { schedule } from "../result";
import { method, until } from "./recognition";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

/** Invoices, receipts and the balances between them. The arithmetic is in src/finance/lease/billing.ts. */
export const leaseBilling = defineFunction({
  name: "LEASE.BILLING",
  summary:
    "Returns invoices, cash receipts, receivables, unbilled revenue or deferred revenue by period.",
  parameters: {
    fee,
    start,
    months: term,
    period_ends,
    escalator,
    free_months,
    ramp,
    output: choice(
      "BILLED or CASH in each period; RECEIVABLE, UNBILLED (revenue ahead of invoices) or DEFERRED (invoices ahead of revenue) at its end.",
      BILLING_OUTPUTS,
    ).optional("BILLED"),
    frequency: choice(
      "Service months per invoice: MONTHLY, QUARTERLY or YEARLY, counted from each tranche's start.",
      Object.keys(FREQUENCIES) as (keyof typeof FREQUENCIES)[],
    ).optional("MONTHLY"),
    timing: choice(
      "ADVANCE invoices on the first day of service, ARREARS on the last.",
      TIMINGS,
    ).optional("ADVANCE"),
    bill_day: count(
      "Day of the month on which invoices are dated; if omitted, the first or last day of service.",
    )
      .between(1, 31)
      .optional(),
    payment_days: days("Days from invoice to payment.").between(0, 3_650).optional(0),
    method,
    until,
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.LEASE.BILLING(100, DATE(2026,1,15), 12, A1:A2)",
    cells: { A1: [[46053], [46081]] },
    value: [[100], [100]],
    origin:
      "Billed monthly in advance, each whole fee falls on the 15th; LEASE.PAYMENTS accrues 54.84 to January by days.",
  },
  source: "ASC 606-10-45-1 to 45-4 (receivables and contract liabilities); ASC 842-30-25-11",
  notes: [
    "An invoice carries the whole fees of its service months. Receivable = billed − cash; UNBILLED less DEFERRED = revenue (LEASE.REVENUE) − billed. So cash = revenue − increase in RECEIVABLE − increase in UNBILLED + increase in DEFERRED. A bill_day moves an invoice within its calendar month, to the month's last day if it is shorter. UNBILLED and DEFERRED are net for the contract. rounding applies to BILLED and CASH.",
    "until ends the accounting term as in LEASE.REVENUE; invoices run to the end of the contract.",
    TRANCHES_NOTE,
    TIMELINE_NOTE,
  ],
  evaluate: (args) =>
    inShapeOf(
      args.period_ends,
      billing(
        contractOf(args),
        periods(args),
        {
          frequency: args.frequency,
          timing: args.timing,
          billDay: args.bill_day,
          paymentDays: args.payment_days,
        },
        args,
        args.output,
        args.rounding,
      ),
    ),
});

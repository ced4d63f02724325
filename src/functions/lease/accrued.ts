import { contractAccrued } from "../../finance/lease/contract";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import {
  first_day,
  period_ends,
  period_months,
  periods,
  TIMELINE_NOTE,
} from "../parameters/schedule";
import { schedule } from "../result";
import { method, until } from "./recognition";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

/** Accrued rent or deferred revenue. The arithmetic is in src/finance/lease/revenue.ts. */
export const leaseAccrued = defineFunction({
  name: "LEASE.ACCRUED",
  summary:
    "Returns cumulative revenue less payments at each period end (accrued rent or deferred revenue).",
  parameters: {
    fee,
    start,
    months: term,
    period_ends,
    escalator,
    free_months,
    ramp,
    method,
    until,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.LEASE.ACCRUED(100, DATE(2026,1,1), 12, A1:A4, 0, 3)",
    cells: { A1: [[46112], [46203], [46295], [46387]] },
    value: [[225], [150], [75], [0]],
    origin:
      "Revenue of 225 per quarter vs. payments of 0, 300, 300 and 300: 225, then 75 less each quarter.",
  },
  source: "ASC 842-30-25-11(a); the balance is accrued rent or deferred revenue",
  notes: [
    TRANCHES_NOTE,
    TIMELINE_NOTE,
    "A positive balance is accrued rent (earned, not yet due); a negative balance is deferred revenue (due, not yet earned). The balance accumulates from the contract's first day, wherever the timeline starts, and is 0 from the end of the accounting term. If until is given, only the revenue and payments of that term are compared. With AS-INVOICED the balance is always 0.",
  ],
  evaluate: (args) =>
    inShapeOf(args.period_ends, contractAccrued(contractOf(args), periods(args), args)),
});

import { contractPayments } from "../../finance/lease/contract";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import {
  first_day,
  period_ends,
  period_months,
  periods,
  rounding,
  TIMELINE_NOTE,
} from "../parameters/schedule";
import { schedule } from "../result";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

/** Fee due in each period. The arithmetic is in src/finance/lease/payments.ts. */
export const leasePayments = defineFunction({
  name: "LEASE.PAYMENTS",
  summary: "Returns the fees of each period of a compute lease, accrued by days.",
  parameters: {
    fee,
    start,
    months: term,
    period_ends,
    escalator,
    free_months,
    ramp,
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.LEASE.PAYMENTS(100, DATE(2026,1,1), 3, DATE(2026,3,31), 0, 0, , , 3)",
    value: 300,
    origin: "Three monthly fees of 100 fall in the first quarter of 2026.",
  },
  source: "ASC 842-30-25-11",
  notes: [
    TRANCHES_NOTE,
    TIMELINE_NOTE,
    "Service month k runs from EDATE(start, k) to the day before EDATE(start, k + 1). Its fee is fee × (1 + escalator)^⌊k/12⌋ × the ramp's share, and 0 while k < free_months. A month that straddles a period end is prorated by days, whenever it is invoiced; LEASE.BILLING returns whole invoices and receipts.",
  ],
  evaluate: (args) =>
    inShapeOf(args.period_ends, contractPayments(contractOf(args), periods(args), args.rounding)),
});

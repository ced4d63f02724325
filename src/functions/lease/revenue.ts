import { contractRevenue } from "../../finance/lease/contract";
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
import { method, until } from "./recognition";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

/** Revenue recognized. The arithmetic is in src/finance/lease/revenue.ts. */
export const leaseRevenue = defineFunction({
  name: "LEASE.REVENUE",
  summary: "Returns revenue recognized in each period of a compute lease.",
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
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.LEASE.REVENUE(100, DATE(2026,1,1), 12, A1:A4, 0, 3)",
    cells: { A1: [[46112], [46203], [46295], [46387]] },
    value: [[225], [225], [225], [225]],
    origin:
      "Three of twelve months are free: 9 fees of 100 are spread over 12 months of service, 75 per month.",
  },
  source: "ASC 842-30-25-11(a); ASC 606-10-55-18; ASC 842-10-55-23; ASC 606-10-25-3",
  notes: [
    TRANCHES_NOTE,
    TIMELINE_NOTE,
    "STRAIGHT-LINE spreads the fees of the accounting term over its service months in proportion to the ramp's share of capacity: rent-free months and escalators are leveled, a ramp is not. AS-INVOICED equals LEASE.PAYMENTS.",
    "If both parties can terminate for no more than an insignificant penalty, recognize only the enforceable period: enter its end as until. Both methods exclude fees and capacity after it and prorate a partial month by days. A date on or after the end of the term has no effect.",
  ],
  evaluate: (args) =>
    inShapeOf(
      args.period_ends,
      contractRevenue(contractOf(args), periods(args), args, args.rounding),
    ),
});

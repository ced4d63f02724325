import { revenue } from "../../finance/lease/revenue";
import { timeline } from "../../finance/timeline";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { period_ends, period_months, rounding } from "../parameters/schedule";
import { schedule } from "../result";
import { method, until } from "./recognition";
import { escalator, fee, free_months, leaseTerms, ramp, start, term } from "./terms";

/** Revenue recognised. The arithmetic is in src/finance/lease/revenue.ts. */
export const leaseRevenue = defineFunction({
  name: "LEASE.REVENUE",
  summary: "Revenue recognised in each period under a compute lease.",
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
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.LEASE.REVENUE(100, DATE(2026,1,1), 12, A1:A4, 0, 3)",
    cells: { A1: [[46112], [46203], [46295], [46387]] },
    value: [[225], [225], [225], [225]],
    origin:
      "Three of twelve months are free: 9 fees of 100 are spread over 12 months of service, 75 a month.",
  },
  source: "ASC 842-30-25-11(a); ASC 606-10-55-18; ASC 842-10-55-23; ASC 606-10-25-3",
  notes: [
    "STRAIGHT-LINE spreads the fees of the accounting term over its service months in proportion to the ramp's share of capacity: free months and escalators are levelled, a ramp is not. AS-INVOICED is equal to LEASE.PAYMENTS.",
    "Where both sides may leave for no more than an insignificant penalty, only the enforceable period counts: give its end as until. Fees and capacity after it are left out by either method, and a month cut by it counts by days. A day on or after the end of the term changes nothing.",
  ],
  evaluate: (args) =>
    inShapeOf(
      args.period_ends,
      revenue(
        leaseTerms(args),
        timeline(args.period_ends.values, args.period_months),
        args,
        args.rounding,
      ),
    ),
});

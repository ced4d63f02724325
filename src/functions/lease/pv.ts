import { presentValue } from "../../finance/lease/present-value";
import { defineFunction } from "../define";
import { one } from "../result";
import { as_of, DISCOUNTING_NOTE, dates, discount_rate, payments } from "./dated";

/** Present value of dated payments. The arithmetic is in src/finance/lease/present-value.ts. */
export const leasePv = defineFunction({
  name: "LEASE.PV",
  summary: "Returns the present value of payments dated on or after the as-of date.",
  parameters: { payments, dates, rate: discount_rate, as_of },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.LEASE.PV(A1:C1, A2:C2, 0.1, DATE(2026,1,1))",
    cells: { A1: [[100, 110, 121]], A2: [[45657, 46023, 46388]] },
    value: 220,
    origin:
      "December 31, 2024 is before as_of; 110 on as_of is undiscounted, and 121 due 365 days later is worth 121 ÷ 1.1 = 110.",
  },
  source: "Excel's documentation of XNPV; ASC 842-10-30-1 for the discount rate of a lease",
  notes: [
    DISCOUNTING_NOTE,
    "VAL.DCF differs: it includes only periods that end after the valuation date.",
  ],
  evaluate: (args) => presentValue(args.payments.values, args.dates.values, args.rate, args.as_of),
});

import { markToMarket } from "../../finance/lease/present-value";
import { defineFunction } from "../define";
import { requireShape } from "../elementwise";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";
import { as_of, DISCOUNTING_NOTE, dates, discount_rate, payments } from "./dated";

/** Contract vs. market. The arithmetic is in src/finance/lease/present-value.ts. */
export const leaseMarkToMarket = defineFunction({
  name: "LEASE.MARKTOMARKET",
  summary:
    "Returns the PV of contract payments less market payments (the tenant's gain from exiting).",
  parameters: {
    payments,
    market_payments: line(
      "Market cost of the same capacity, in the same orientation as payments.",
      money("A payment."),
    ),
    dates,
    rate: discount_rate,
    as_of,
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.LEASE.MARKTOMARKET(A1:B1, A2:B2, A3:B3, 0.1, DATE(2026,1,1))",
    cells: {
      A1: [[100, 100]],
      A2: [[90, 78]],
      A3: [[46023, 46388]],
    },
    value: 30,
    origin: "10 above market now, and 22 above market 365 days later: 10 + 22 ÷ 1.1.",
  },
  source: "Above- and below-market leases, ASC 805-20-25-28B",
  notes: [
    "Positive if the contract is above market: the tenant would gain by exiting. Negative if it is below.",
    DISCOUNTING_NOTE,
  ],
  evaluate: ({ payments, market_payments, dates, rate, as_of }) => {
    requireShape("market_payments", market_payments, "payments", payments);
    requireShape("dates", dates, "payments", payments);
    return markToMarket(payments.values, market_payments.values, dates.values, rate, as_of);
  },
});

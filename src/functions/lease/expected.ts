import { expectedPayments } from "../../finance/lease/expected";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { count, money, months, number, share } from "../parameters/number";
import { line } from "../parameters/range";
import { elementwise } from "../result";
import { LONGEST_TERM } from "./terms";

/** Expected payments under an exit right. The arithmetic is in src/finance/lease/expected.ts. */
export const leaseExpected = defineFunction({
  name: "LEASE.EXPECTED",
  summary:
    "Returns expected payments, weighted by the probability of occupancy and re-leasing proceeds.",
  parameters: {
    payments: line("Contracted payments, one per period.", money("A payment.")),
    exit_rate: share("Annual exit probability, once exit is permitted."),
    first_exit_period: count("Last period (from 1) in which occupancy is certain.")
      .between(1, 10_000)
      .optional(1),
    relet_share: number(
      "Re-lease rate: a new tenant's payment as a share of the contracted payment.",
    )
      .atLeast(0)
      .optional(0),
    period_months: months("Months per period.").between(1, LONGEST_TERM).optional(12),
  },
  returns: elementwise("money"),
  example: {
    formula: "=OFFTAKE.LEASE.EXPECTED(A1:C1, 0.2, 1, 0.5)",
    cells: { A1: [[100, 100, 100]] },
    value: [[100, 90, 82]],
    origin:
      "Probability of occupancy: 1, 0.8 and 0.64. 0.8 + 0.2 × 0.5 = 0.9; 0.64 + 0.36 × 0.5 = 0.82.",
  },
  source: "Survival at a constant annual exit rate",
  notes: [
    "The tenant occupies through first_exit_period with certainty, and in period j after it with probability s = (1 − exit_rate)^((j − first_exit_period) × period_months ÷ 12). Expected payment = payment × (s + (1 − s) × relet_share).",
    "RISK.SIMULATE returns the distribution around this mean.",
  ],
  evaluate: ({ payments, exit_rate, first_exit_period, relet_share, period_months }) =>
    inShapeOf(
      payments,
      expectedPayments(payments.values, {
        exitRate: exit_rate,
        firstExitPeriod: first_exit_period,
        reletShare: relet_share,
        periodMonths: period_months,
      }),
    ),
});

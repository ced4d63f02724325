import { expectedPayments } from "../../finance/lease/expected";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { count, money, months, number, share } from "../parameters/number";
import { line } from "../parameters/range";
import { elementwise } from "../result";
import { LONGEST_TERM } from "./terms";

/** Payments if the tenant may leave. The arithmetic is in src/finance/lease/expected.ts. */
export const leaseExpected = defineFunction({
  name: "LEASE.EXPECTED",
  summary: "Payments weighted by whether the tenant is still there, and by what reletting brings.",
  parameters: {
    payments: line("Payments as contracted, a period.", money("A payment.")),
    exit_rate: share("Probability that the tenant leaves within a year, once it may."),
    first_exit_period: count("The period, from 1, up to whose payment the tenant surely stays.")
      .between(1, 10_000)
      .optional(1),
    relet_share: number("What a new tenant pays, as a share of the payment.")
      .atLeast(0)
      .optional(0),
    period_months: months("Months a period.").between(1, LONGEST_TERM).optional(12),
  },
  returns: elementwise("money"),
  example: {
    formula: "=OFFTAKE.LEASE.EXPECTED(A1:C1, 0.2, 1, 0.5)",
    cells: { A1: [[100, 100, 100]] },
    value: [[100, 90, 82]],
    origin: "Still there: 1, 0.8 and 0.64. 0.8 + 0.2 × 0.5 = 0.9; 0.64 + 0.36 × 0.5 = 0.82.",
  },
  source: "Survival at a constant annual rate of exit",
  notes: [
    "In period j the tenant is still there with probability s = (1 − exit_rate)^((j − first_exit_period) × period_months ÷ 12), and with certainty up to first_exit_period. The period earns payment × (s + (1 − s) × relet_share).",
    "RISK.SIMULATE gives the distribution around this mean.",
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

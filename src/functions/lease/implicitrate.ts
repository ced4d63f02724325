import { implicitRate } from "../../finance/lease/implicit-rate";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { flag } from "../parameters/scalar";
import { one } from "../result";

/** The lessor's rate. The arithmetic is in src/finance/lease/implicit-rate.ts. */
export const leaseImplicitrate = defineFunction({
  name: "LEASE.IMPLICITRATE",
  summary: "Rate a period at which payments and residual equal fair value and initial costs.",
  parameters: {
    payments: line("Payments, one a period.", money("A payment.").atLeast(0)),
    fair_value: money("Fair value of the asset.").atLeast(0),
    residual: money("Value of the asset at the end of the last period.").atLeast(0).optional(0),
    in_advance: flag("TRUE where payments fall at the beginning of each period.").optional(false),
    initial_costs: money("Initial direct costs of the lessor.").atLeast(0).optional(0),
  },
  returns: one("rate"),
  example: {
    formula: "=OFFTAKE.LEASE.IMPLICITRATE(A1:B1, 200, 11)",
    cells: { A1: [[110, 110]] },
    value: 0.1,
    origin: "110 ÷ 1.1 + (110 + 11) ÷ 1.21 = 100 + 100.",
  },
  source: "ASC 842-10-20 and IFRS 16 appendix A: rate implicit in the lease",
  notes: [
    "The rate is of the payments' own period: for a year of monthly payments use (1 + rate)^12 − 1. It is negative where payments and residual come to less than was given.",
    "Payments are not negative: net an incentive against initial_costs. So there is one rate at most; where there is none the answer is #NUM!.",
    "The residual falls at the end of the last period, also where payments are in advance.",
  ],
  evaluate: ({ payments, fair_value, residual, in_advance, initial_costs }) =>
    implicitRate({
      payments: payments.values,
      residual,
      fairValue: fair_value,
      initialCosts: initial_costs,
      inAdvance: in_advance,
    }),
});

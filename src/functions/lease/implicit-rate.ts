import { implicitRate } from "../../finance/lease/implicit-rate";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { flag } from "../parameters/scalar";
import { one } from "../result";

/** The rate implicit in the lease. The arithmetic is in src/finance/lease/implicit-rate.ts. */
export const leaseImplicitRate = defineFunction({
  name: "LEASE.IMPLICITRATE",
  summary: "Returns the periodic rate implicit in the lease.",
  parameters: {
    payments: line("Payments, one per period.", money("A payment.").atLeast(0)),
    fair_value: money("Fair value of the asset.").atLeast(0),
    residual: money("Residual value at the end of the last period.").atLeast(0).optional(0),
    in_advance: flag("TRUE if payments are due at the beginning of each period.").optional(false),
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
    "The rate is per payment period; to annualize a monthly rate use (1 + rate)^12 − 1. The rate is negative if payments and residual sum to less than fair value plus initial costs.",
    "Payments cannot be negative; net incentives against initial_costs. There is therefore at most one rate; if there is none, the result is #NUM!.",
    "The residual falls at the end of the last period even if payments are in advance.",
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

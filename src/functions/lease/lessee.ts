import { lesseeSchedule } from "../../finance/lease/lessee";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";
import { choice, flag } from "../parameters/scalar";
import { elementwise } from "../result";

/** A lessee's liability, interest or asset. The arithmetic is in src/finance/lease/lessee.ts. */
export const leaseLessee = defineFunction({
  name: "LEASE.LESSEE",
  summary:
    "Returns the lessee's closing lease liability, interest expense or right-of-use asset by period.",
  parameters: {
    payments: line("Fixed payments, one per period.", money("A payment.")),
    rate: rate("Discount rate per period: the rate implicit in the lease, or the lessee's IBR."),
    output: choice("LIABILITY and ROU are closing balances; INTEREST is the period's expense.", [
      "LIABILITY",
      "INTEREST",
      "ROU",
    ]).optional("LIABILITY"),
    in_advance: flag("TRUE if payments are due at the beginning of each period.").optional(false),
    initial_costs: money("Initial direct costs, added to the right-of-use asset.")
      .atLeast(0)
      .optional(0),
    incentives: money("Lease incentives received, deducted from it.").atLeast(0).optional(0),
  },
  returns: elementwise("money"),
  example: {
    formula: '=OFFTAKE.LEASE.LESSEE(A1:C1, 0.1, "LIABILITY")',
    cells: { A1: [[110, 121, 133.1]] },
    value: [[220, 121, 0]],
    origin:
      "Each payment is worth 100, together 300. 300 × 1.1 − 110 = 220; 220 × 1.1 − 121 = 121; 121 × 1.1 − 133.1 = 0.",
  },
  source: "IFRS 16.24, 16.26, 16.29 to 16.32, 16.36",
  notes: [
    "In arrears, closing liability = opening × (1 + rate) − payment. In advance, the opening liability includes the first payment, and the closing liability is after interest and before the next payment: (opening − payment) × (1 + rate).",
    "ROU starts at the opening liability and is amortized straight-line over the periods; initial direct costs add to it and incentives received reduce it.",
  ],
  evaluate: ({ payments, rate, output, in_advance, initial_costs, incentives }) => {
    const { liability, interest, rou } = lesseeSchedule(
      payments.values,
      rate,
      in_advance,
      initial_costs - incentives,
    );
    return inShapeOf(payments, { LIABILITY: liability, INTEREST: interest, ROU: rou }[output]);
  },
});

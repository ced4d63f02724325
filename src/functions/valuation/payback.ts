import { payback } from "../../finance/valuation/payback";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valPayback = defineFunction({
  name: "VAL.PAYBACK",
  summary: "Returns the payback period in years, or #N/A if the flows never pay back.",
  parameters: {
    flows: line("Cash flows: receipts positive, payments negative.", money("A flow.")),
    dates: line("Flow dates, in any order.", date("A flow's date.")),
  },
  returns: one("years"),
  example: {
    formula: "=OFFTAKE.VAL.PAYBACK(A1:C1, A2:C2)",
    cells: {
      A1: [[-100, 60, 80]],
      A2: [[45658, 46023, 46388]],
    },
    value: 1.5,
    origin:
      "By hand: 2025-01-01, 2026-01-01 and 2027-01-01 are 365 days apart; 40 is unrecovered after one year, half of the 80 received by the end of the next.",
  },
  source: "Brealey, Myers and Allen, Principles of Corporate Finance: payback",
  notes: [
    "Measured from the earliest date to the time from which the cumulative total is never below 0 again, in days over 365, interpolating linearly between dates. A later outlay that takes the total below 0 again therefore lengthens the payback period; if the total is below 0 at the last date, the result is #N/A. If it is never below 0, the payback period is 0. The time value of money is ignored.",
  ],
  evaluate: ({ flows, dates }) => payback(flows.values, dates.values),
});

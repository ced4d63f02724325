import { payback } from "../../finance/valuation/payback";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valPayback = defineFunction({
  name: "VAL.PAYBACK",
  summary: "Years until the flows have paid back what was spent; #N/A where they never do.",
  parameters: {
    flows: line("Flows, received positive and paid negative.", money("A flow.")),
    dates: line("Their dates, in any order.", date("A flow's date.")),
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
      "By hand: 2025-01-01, 2026-01-01 and 2027-01-01 are 365 days apart; 40 is owed after a year, half of the 80 that comes by the end of the next.",
  },
  source: "Brealey, Myers and Allen, Principles of Corporate Finance: payback",
  notes: [
    "From the earliest date to the first moment at which the running total, once below 0, is back at 0, in days over 365; between two dates the total runs straight. Flows that are never below 0 together pay back at once, in 0 years. What comes after that moment, and the price of time, it does not see.",
  ],
  evaluate: ({ flows, dates }) => payback(flows.values, dates.values),
});

import { internalRate } from "../../finance/valuation/internal-rate";
import { defineFunction } from "../define";
import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valXirr = defineFunction({
  name: "VAL.XIRR",
  summary: "Internal rate of return of dated flows, or #NUM! where there is none.",
  parameters: {
    flows: line("Flows, received positive and paid negative.", money("A flow.")),
    dates: line("Their dates, in any order.", date("A flow's date.")),
    guess: rate("Where there are several rates, the one nearest to this is given.")
      .optional(0.1)
      .orZero(),
  },
  returns: one("rate"),
  example: {
    formula: "=OFFTAKE.VAL.XIRR(A1:A2, B1:B2)",
    cells: { A1: [[-100], [121]], B1: [[45658], [46388]] },
    value: 0.1,
    origin: "By hand: 100 on 2025-01-01 and 121 on 2027-01-01, 730 days later: 1.1² = 1.21.",
  },
  source: "Microsoft, XIRR function: actual days over 365",
  notes: [
    "Every rate above −99.99 % and up to 1,000,000 % at which the net present value changes its sign is found, whatever the guess; the guess only chooses among several (of two as near, the lower). A rate at which the net present value merely touches 0 is none of them. The search is in ln(1 + rate), by Descartes' rule, Taylor bounds and Rolle's theorem, so that none is missed.",
    "A rate is given only where the net present value is at most a billionth of the sum of the absolute discounted flows. Unlike Excel's XIRR, a search that fails gives `#NUM!` and never a number that is no root; the first date need not come first, and discounting is from the earliest.",
    "Several rates mean that none of them measures the return: read the net present value at your own cost of capital instead.",
  ],
  evaluate: ({ flows, dates, guess }) => internalRate(flows.values, dates.values, guess),
});

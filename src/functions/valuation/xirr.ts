import { internalRate } from "../../finance/valuation/internal-rate";
import { defineFunction } from "../define";
import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valXirr = defineFunction({
  name: "VAL.XIRR",
  summary: "Returns the internal rate of return (IRR) of dated flows, or #NUM! if there is none.",
  parameters: {
    flows: line("Cash flows: receipts positive, payments negative.", money("A flow.")),
    dates: line("Flow dates, in any order.", date("A flow's date.")),
    guess: rate("If there are several IRRs, the one closest to this is returned.")
      .optional(0.1)
      .zeroOmitted(),
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
    "Finds every rate above −99.99% and up to 1,000,000% at which the net present value changes sign, whatever the guess; the guess only chooses among several rates (if two are equally close, the lower). A rate at which the net present value touches 0 without changing sign does not count. The search is in ln(1 + rate), by Descartes' rule, Taylor bounds and Rolle's theorem, so that no rate is missed.",
    "A rate is returned only if the net present value is at most one billionth of the sum of the absolute discounted flows. Unlike Excel's XIRR, a failed search returns `#NUM!` and never a number that is not a root. Dates may be in any order; flows are discounted to the earliest.",
    "If there are multiple IRRs, none is a reliable measure of return. Use NPV at your cost of capital.",
  ],
  evaluate: ({ flows, dates, guess }) => internalRate(flows.values, dates.values, guess),
});

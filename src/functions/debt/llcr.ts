import { loanLifeCover } from "../../finance/debt/cover";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { cfads, loanRate } from "./parameters";

export const debtLlcr = defineFunction({
  name: "DEBT.LLCR",
  summary: "Returns the loan life coverage ratio (LLCR): PV of CFADS over the loan life ÷ balance.",
  parameters: {
    cfads,
    rate: loanRate,
    balance: money("Current loan balance.").atLeast(0),
  },
  returns: one("multiple"),
  example: {
    formula: "=OFFTAKE.DEBT.LLCR(A1:B1, 0.1, 160)",
    cells: { A1: [[110, 121]] },
    value: 1.25,
    origin: "By hand: 110 ÷ 1.1 + 121 ÷ 1.21 = 200; 200 ÷ 160.",
  },
  source: "E. R. Yescombe, Principles of Project Finance: loan life cover ratio",
  notes: [
    "Enter cash flow from the next period through the loan's last; it is discounted at the loan's own rate. Reserve accounts are not included; if the loan agreement counts them, add them to the numerator yourself.",
  ],
  evaluate: ({ cfads, rate, balance }) => loanLifeCover(cfads.values, rate, balance),
});

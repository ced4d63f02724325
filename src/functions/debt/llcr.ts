import { loanLifeCover } from "../../finance/debt/cover";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { cfads, loanRate } from "./parameters";

export const debtLlcr = defineFunction({
  name: "DEBT.LLCR",
  summary: "Loan life cover ratio: present value of cash flow over the loan's life ÷ its balance.",
  parameters: {
    cfads,
    rate: loanRate,
    balance: money("What is owed now.").atLeast(0),
  },
  returns: one("multiple"),
  example: {
    formula: "=OFFTAKE.DEBT.LLCR(A1:B1, 0.1, 160)",
    cells: { A1: [[110, 121]] },
    value: 1.25,
    origin: "By hand: 110 ÷ 1.1 + 121 ÷ 1.21 = 200, against 160.",
  },
  source: "E. R. Yescombe, Principles of Project Finance: loan life cover ratio",
  notes: [
    "Give the cash flow from the next period to the loan's last, discounted at the loan's own rate. A reserve account is not added; add it to the balance's other side yourself where the agreement counts it.",
  ],
  evaluate: ({ cfads, rate, balance }) => loanLifeCover(cfads.values, rate, balance),
});

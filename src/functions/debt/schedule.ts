import { loanSchedule } from "../../finance/debt/schedule";
import { defineFunction } from "../define";
import { labelledRows } from "../labelled";
import { money, rate, share } from "../parameters/number";
import { line } from "../parameters/range";
import { labelled } from "../result";
import { cfads, loanRate } from "./parameters";

const rows = {
  opening: "Opening balance",
  draw: "Draw",
  interest: "Interest",
  repayment: "Repayment",
  closing: "Closing balance",
};

export const debtSchedule = defineFunction({
  name: "DEBT.SCHEDULE",
  summary: "A delayed-draw term loan with a commitment fee and a cash sweep.",
  parameters: {
    draws: line("Amount drawn at the end of each period.", money("Draw of a period.").atLeast(0)),
    rate: loanRate,
    cfads,
    sweep: share("Share of the cash left after fee and interest that repays the loan.")
      .optional(1)
      .orZero(),
    fee: rate("Commitment rate a period, on what is still to be drawn.").atLeast(0).optional(0),
  },
  returns: labelled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEBT.SCHEDULE(A1:D1, 0.1, A2:D2, 0.5, 0.01)",
    cells: {
      A1: [[100, 100, 0, 0]],
      A2: [[0, 6, 41, 500]],
    },
    value: [
      ["Opening balance", 0, 100, 205, 194.75],
      ["Draw", 100, 100, 0, 0],
      ["Interest", 0, 10, 20.5, 19.475],
      ["Repayment", 0, 0, 10.25, 194.75],
      ["Closing balance", 100, 205, 194.75, 0],
    ],
    origin:
      "By hand: of the second period's 6 the fee takes 1 (100 still to draw at 1 %) and interest 5 of 10; the other 5 are added. In the third 41 − 20.5 leaves 20.5, and half repays. In the fourth half of 480.525 is more than is owed.",
  },
  source: "Delayed-draw term loans as in CoreWeave's credit agreements (Form S-1, 2025)",
  notes: [
    "Draws fall at the period's end, interest on the opening balance. The period's cash pays the fee on what is still to be drawn at its opening, then interest, then sweep × what is left repays, at most the opening balance. A given sweep of 0, a blank cell too, is 0: nothing is repaid.",
    "Interest is what accrues. What the cash does not reach is added to the balance: closing = opening + draw + unpaid interest − repayment. A fee that the cash does not reach is the owner's to pay, and is not added. A negative cash flow pays nothing.",
  ],
  evaluate: ({ draws, rate, cfads, sweep, fee }) =>
    labelledRows(
      rows,
      loanSchedule(draws.values, cfads.values, { rate, sweep, commitmentFee: fee }),
    ),
});

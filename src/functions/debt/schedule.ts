import { loanSchedule } from "../../finance/debt/schedule";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { money, rate, share } from "../parameters/number";
import { line } from "../parameters/range";
import { labeled } from "../result";
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
  summary:
    "Returns the schedule of a delayed-draw term loan with a commitment fee and a cash sweep.",
  parameters: {
    draws: line("Amount drawn at the end of each period.", money("Draw of a period.").atLeast(0)),
    rate: loanRate,
    cfads,
    sweep: share("Cash sweep: share of cash after fee and interest that repays the loan.").optional(
      1,
    ),
    fee: rate("Commitment fee rate per period, on the undrawn amount.").atLeast(0).optional(0),
  },
  returns: labeled("money", ...Object.values(rows)),
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
      "By hand: of the second period's cash of 6, the fee takes 1 (100 undrawn at 1%) and interest 5 of 10; the unpaid 5 is added to the balance. In the third, 41 − 20.5 leaves 20.5, half of which repays the loan. In the fourth, half of 480.525 exceeds the balance.",
  },
  source: "Delayed-draw term loans as in CoreWeave's credit agreements (Form S-1, 2025)",
  notes: [
    'Draws fall at period end; interest accrues on the opening balance. Cash pays first the fee on the amount undrawn at the beginning of the period, then interest; sweep × the remaining cash repays principal, up to the opening balance. For a loan without a sweep enter "0" as text, because a blank cell may arrive as 0.',
    "The interest row is interest accrued. Unpaid interest is added to the balance: closing = opening + draw + unpaid interest − repayment. An unpaid fee is borne by the owner and not added to the balance. A negative cash flow pays nothing.",
  ],
  evaluate: ({ draws, rate, cfads, sweep, fee }) =>
    labeledRows(
      rows,
      loanSchedule(draws.values, cfads.values, { rate, sweep, commitmentFee: fee }),
    ),
});

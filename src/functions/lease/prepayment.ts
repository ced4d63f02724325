import { prepaymentSchedule } from "../../finance/lease/prepayment";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { count, money, rate } from "../parameters/number";
import { labeled } from "../result";

const rows = {
  opening: "Opening",
  accretion: "Accretion",
  credit: "Credit",
  closing: "Closing",
};

/** Roll-forward of a prepayment. The arithmetic is in src/finance/lease/prepayment.ts. */
export const leasePrepayment = defineFunction({
  name: "LEASE.PREPAYMENT",
  summary:
    "Returns the roll-forward of a prepayment applied in level credits, with interest accretion.",
  parameters: {
    prepayment: money("Amount that the customer prepaid.").atLeast(0),
    periods: count("Number of periods over which it is earned.").between(1, 10_000),
    rate: rate("Interest rate per period, for a significant financing component.").optional(0),
  },
  returns: labeled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.LEASE.PREPAYMENT(210, 2, 0.1)",
    value: [
      ["Opening", 210, 110],
      ["Accretion", 21, 11],
      ["Credit", 121, 121],
      ["Closing", 110, 0],
    ],
    origin: "121 ÷ 1.1 + 121 ÷ 1.21 = 110 + 100 = 210: PMT(10%, 2, −210) is 121.",
  },
  source: "ASC 606-10-32-15; IFRS 15.60; Excel's documentation of PMT",
  notes: [
    "Credits fall at each period end: closing = opening + accretion − credit, and the last closing balance is 0. Credits are revenue, accretion is interest expense.",
  ],
  evaluate: ({ prepayment, periods, rate }) =>
    labeledRows(rows, prepaymentSchedule(prepayment, periods, rate)),
});

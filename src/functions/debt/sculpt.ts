import { sculpt } from "../../finance/debt/sculpt";
import { defineFunction } from "../define";
import { FirstPeriod, labeledRows } from "../labeled";
import { money, multiple } from "../parameters/number";
import { HIGHEST_COVER } from "../parameters/plausibility";
import { labeled } from "../result";
import { cfads, loanRate } from "./parameters";

const rows = {
  debt: "Debt",
  service: "Debt service",
  interest: "Interest",
  principal: "Principal",
  closing: "Closing balance",
};

export const debtSculpt = defineFunction({
  name: "DEBT.SCULPT",
  summary: "Returns debt capacity at a target DSCR and the sculpted debt service.",
  parameters: {
    cfads,
    dscr: multiple("Target DSCR in every period.")
      .above(0)
      .plausiblyAtMost(HIGHEST_COVER, "percentage"),
    rate: loanRate,
    debt_cap: money("Maximum debt, such as a share of cost.").above(0).optional(),
  },
  returns: labeled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEBT.SCULPT(A1:B1, 1.25, 0.1)",
    cells: { A1: [[137.5, 151.25]] },
    value: [
      ["Debt", 200, 0],
      ["Debt service", 110, 121],
      ["Interest", 20, 11],
      ["Principal", 90, 110],
      ["Closing balance", 110, 0],
    ],
    origin:
      "By hand: 137.5 ÷ 1.25 = 110 and 151.25 ÷ 1.25 = 121; at 10% each is worth 100 today; interest is 10% of 200 and of 110.",
  },
  source: "Debt sculpting: E. R. Yescombe, Principles of Project Finance; Edward Bodmer",
  notes: [
    "Debt service is cash flow ÷ dscr, debt is its present value, and the balance ends at 0. The debt is drawn at the beginning of the first period and shown in the first column, with 0 in the others, so that the row sums to it.",
    "If debt_cap applies, all debt service is scaled down: the DSCR rises above dscr and stays level.",
    "A period with negative cash flow has no debt service; its interest is added to the balance (negative principal) and paid in later periods.",
  ],
  evaluate: ({ cfads, dscr, rate, debt_cap }) => {
    const { debt, service, interest, principal, closing } = sculpt(
      cfads.values,
      dscr,
      rate,
      debt_cap,
    );
    const drawn = new FirstPeriod(debt, service.length);
    return labeledRows(rows, { debt: drawn, service, interest, principal, closing });
  },
});

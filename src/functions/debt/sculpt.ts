import { sculpt } from "../../finance/debt/sculpt";
import { defineFunction } from "../define";
import { FirstPeriod, labelledRows } from "../labelled";
import { money, multiple } from "../parameters/number";
import { labelled } from "../result";
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
  summary: "The debt that cash flow carries at a cover ratio, and its sculpted service.",
  parameters: {
    cfads,
    dscr: multiple("Cover ratio to hold in every period: cash flow ÷ debt service.").above(0),
    rate: loanRate,
    debt_cap: money("The most debt, such as a share of cost.").above(0).optional(),
  },
  returns: labelled("money", ...Object.values(rows)),
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
      "By hand: 137.5 ÷ 1.25 = 110 and 151.25 ÷ 1.25 = 121; at 10 % they are worth 100 each today; 10 % of 200 and of 110 is interest.",
  },
  source: "Debt sculpting: E. R. Yescombe, Principles of Project Finance; Edward Bodmer",
  notes: [
    "Service is cash flow ÷ dscr, the debt its present value, and the balance ends at 0. The debt stands in the first column, at whose beginning it is drawn, with 0 in the others, so that the row adds up.",
    "A cap that binds scales all of the service: the cover rises above dscr and stays level.",
    "A period whose cash flow is negative pays nothing, for a lender does not lend to cover it: its interest is added to the balance (negative principal) and later periods pay it.",
  ],
  evaluate: ({ cfads, dscr, rate, debt_cap }) => {
    const { debt, service, interest, principal, closing } = sculpt(
      cfads.values,
      dscr,
      rate,
      debt_cap,
    );
    const drawn = new FirstPeriod(debt, service.length);
    return labelledRows(rows, { debt: drawn, service, interest, principal, closing });
  },
});

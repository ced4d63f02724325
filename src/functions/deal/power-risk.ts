import { paymentsAtRisk } from "../../finance/deal/power-risk";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { megawatts, money, share } from "../parameters/number";
import { line } from "../parameters/range";
import { labeled } from "../result";

const rows = { expected: "Expected payments", worst: "Worst-case payments" };

export const dealPowerRisk = defineFunction({
  name: "DEAL.POWERRISK",
  summary: "Returns expected and worst-case payments if part of the site's power is lost.",
  parameters: {
    payments: line("Contracted payments, one per period.", money("Payment of a period.")),
    contracted_mw: megawatts("Power that the contract requires.").atLeast(0),
    at_risk_mw: megawatts("Power at risk.").atLeast(0),
    probability: share("Probability of losing the power at risk."),
    firm_mw: megawatts(
      "Power that remains if it is lost; default contracted_mw less at_risk_mw, at least 0.",
    )
      .atLeast(0)
      .optional()
      .zeroOmitted(),
  },
  returns: labeled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.POWERRISK(A1:B1, 300, 150, 0.2, 240)",
    cells: { A1: [[100, 50]] },
    value: [
      ["Expected payments", 96, 48],
      ["Worst-case payments", 80, 40],
    ],
    origin:
      "By hand: 240 of 300 MW remain, a share of 0.8; 1 − 0.2 × 0.2 = 0.96 is expected and 0.8 is the worst case.",
  },
  source: "Expected value over two outcomes",
  notes: [
    'Payments are assumed proportional to the power served. A firm_mw of 0 counts as omitted, because a blank cell may arrive as 0; enter "0" as text if no power remains. The same probability applies to each period.',
  ],
  evaluate: ({ payments, contracted_mw, at_risk_mw, probability, firm_mw }) =>
    labeledRows(rows, {
      ...paymentsAtRisk(payments.values, contracted_mw, at_risk_mw, probability, firm_mw),
    }),
});

import { paymentsAtRisk } from "../../finance/deal/power-risk";
import { defineFunction } from "../define";
import { labelledRows } from "../labelled";
import { megawatts, money, share } from "../parameters/number";
import { line } from "../parameters/range";
import { labelled } from "../result";

const rows = { expected: "Expected payments", worst: "Worst-case payments" };

export const dealPowerrisk = defineFunction({
  name: "DEAL.POWERRISK",
  summary: "Payments under a contract when some of the site's power may stop.",
  parameters: {
    payments: line("Payments as contracted, a period.", money("Payment of a period.")),
    contracted_mw: megawatts("Power that the contract needs.").atLeast(0),
    at_risk_mw: megawatts("Power that may stop.").atLeast(0),
    probability: share("Probability that it stops."),
    firm_mw: megawatts(
      "Power that stays if it does; left out, contracted_mw less at_risk_mw, at least 0.",
    )
      .atLeast(0)
      .optional()
      .orZero(),
  },
  returns: labelled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.POWERRISK(A1:B1, 300, 150, 0.2, 240)",
    cells: { A1: [[100, 50]] },
    value: [
      ["Expected payments", 96, 48],
      ["Worst-case payments", 80, 40],
    ],
    origin:
      "By hand: 240 of 300 MW stay, a served share of 0.8; 1 − 0.2 × 0.2 = 0.96 is expected and 0.8 the worst.",
  },
  source: "Expected value over two outcomes",
  notes: [
    "Payments are taken to fall with the power served. A given firm_mw of 0, a blank cell too, is 0: nothing stays. The same probability holds for each period.",
  ],
  evaluate: ({ payments, contracted_mw, at_risk_mw, probability, firm_mw }) =>
    labelledRows(rows, {
      ...paymentsAtRisk(payments.values, contracted_mw, at_risk_mw, probability, firm_mw),
    }),
});

import type { Sheet } from "../template";
import { cashWaterfall } from "./cash-waterfall";
import { availableCash, financialClose } from "./financial-close";
import { cover, debtBalance, sculptedDebt } from "./sculpted-debt";

export const debt: Sheet = {
  name: "Debt",
  role: "workings",
  title: "Debt and cash",
  purpose:
    "Financial close, debt sculpted so that cash covers its service alike in every period, and where cash goes.",
  overTime: true,
  blocks: [financialClose, availableCash, sculptedDebt, debtBalance, cover, cashWaterfall],
  checks: [
    {
      label: "The balance is the sculpted one, and is paid off",
      unit: "$m",
      difference: "SUMPRODUCT(ABS(debt[] - sculpted_balance[])) + ABS(debt[last])",
    },
    {
      label: "Interest on the balance is the sculpted interest",
      unit: "$m",
      difference: "SUMPRODUCT(ABS(interest[] + sculpted_interest[]))",
    },
    {
      label: "Debt is not above the most",
      unit: "$m",
      difference: "MAX(0, debt_at_close - debt_cap)",
    },
    {
      label: "Cash covers debt service at the ratio, or better",
      unit: "$m",
      difference:
        "SUMPRODUCT(debt_service[] * (debt_service[] * CoverRatio > cfads[] + CheckTolerance))",
    },
  ],
};

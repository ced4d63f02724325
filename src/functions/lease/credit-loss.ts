import { expectedCreditLoss } from "../../finance/lease/credit-loss";
import { defineFunction } from "../define";
import { money, share } from "../parameters/number";
import { one } from "../result";
import { as_of, DISCOUNTING_NOTE, dates, discount_rate, payments } from "./dated";

/** Expected credit loss. The arithmetic is in src/finance/lease/credit-loss.ts. */
export const leaseCreditLoss = defineFunction({
  name: "LEASE.CREDITLOSS",
  summary: "Returns the expected credit loss on payments due on or after the as-of date.",
  parameters: {
    payments,
    dates,
    rate: discount_rate,
    as_of,
    annual_pd: share("Annual probability of default (PD)."),
    lgd: share("Loss given default (LGD), as a share of each payment."),
    guarantee: money("Amount of each payment covered by a guarantor.").atLeast(0).optional(0),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.LEASE.CREDITLOSS(A1:B1, A2:B2, 0.1, DATE(2026,1,1), 0.02, 0.6, 20)",
    cells: { A1: [[100, 130]], A2: [[46023, 46388]] },
    value: 1.2,
    origin:
      "Nothing is lost on the as-of date. 365 days later, 130 less 20 guaranteed, ÷ 1.1, is 100; × 2% × 60%.",
  },
  source: "ASC 326-20-30-3 to 30-5; IFRS 9 5.5.17",
  notes: [
    "Each payment, net of the guarantee, is discounted and multiplied by lgd and by the probability that the tenant has defaulted by its date, 1 − (1 − annual_pd)^t, with t in years of 365 days.",
    DISCOUNTING_NOTE,
  ],
  evaluate: ({ payments, dates, rate, as_of, annual_pd: annualPd, lgd, guarantee }) =>
    expectedCreditLoss(payments.values, dates.values, rate, as_of, { annualPd, lgd, guarantee }),
});

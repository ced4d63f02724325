import { powerCost } from "../../finance/deal/power-cost";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { megawatts, pricePerMwh, share } from "../parameters/number";
import { first_day, period_ends, period_months, periods } from "../parameters/schedule";
import { schedule } from "../result";
import { pue } from "./parameters";

export const dealPowerCost = defineFunction({
  name: "DEAL.POWERCOST",
  summary: "Returns the cost of electricity in each period, net of tenant reimbursement.",
  parameters: {
    mw: megawatts("IT power in MW.").atLeast(0),
    pue,
    load: share("Load factor: average draw as a share of IT power."),
    price_mwh: pricePerMwh("Price of electricity per MWh.").atLeast(0),
    period_ends,
    pass_through: share("Share of the cost passed through to the tenant.").optional(0),
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.DEAL.POWERCOST(100, 1.25, 0.8, 50, DATE(2026,3,31), 0.25, 3)",
    value: 8100000,
    origin:
      "By hand: 100 × 1.25 × 0.8 = 100 MW for 90 days of 24 hours is 216,000 MWh; at 50 that is 10,800,000, of which the landlord bears three quarters.",
  },
  source: "PUE: ISO/IEC 30134-2; MWh are MW times hours",
  notes: [
    "Each day of the period has 24 hours, so February costs less than January, and a leap year more. Daylight saving is ignored.",
  ],
  evaluate: ({ mw, pue, load, price_mwh, period_ends, pass_through, period_months, first_day }) =>
    inShapeOf(
      period_ends,
      powerCost(
        { itMw: mw, pue, load, price: price_mwh, passThrough: pass_through },
        periods({ period_ends, period_months, first_day }),
      ),
    ),
});

import { priceCurve } from "../../finance/deal/price-curve";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { pricePerGpuHour, rate } from "../parameters/number";
import { first_day, period_ends, period_months, periods } from "../parameters/schedule";
import { schedule } from "../result";

export const dealPriceCurve = defineFunction({
  name: "DEAL.PRICECURVE",
  summary:
    "Returns the market price per GPU-hour in each period, declining at a constant annual rate.",
  parameters: {
    price: pricePerGpuHour("Price in the timeline's first month.").atLeast(0),
    decline: rate("Annual decline as a share of the price; negative if the price rises.").atMost(1),
    period_ends,
    floor: pricePerGpuHour("Price floor.").atLeast(0).optional(0),
    period_months,
    first_day,
  },
  returns: schedule("$/GPU-hour"),
  example: {
    formula: "=OFFTAKE.DEAL.PRICECURVE(8, 0.999755859375, DATE(2026,3,31), 3, 3)",
    value: 5,
    origin:
      "By hand: 1 − 0.999755859375 is a half to the twelfth power, so the price halves each month: 8, 4, and 2, which the floor makes 3. The quarter is their mean, 15 ÷ 3.",
  },
  source:
    "Constant rate of decline, as in hedonic price indexes; the floor is the analyst's assumption",
  notes: [
    "Month k from the timeline's first day has the price max(floor, price × (1 − decline)^(k/12)); a period's price is the mean of its months. A period has as many months as there are calendar months between its end and the previous period end.",
  ],
  evaluate: ({ price, decline, period_ends, floor, period_months, first_day }) =>
    inShapeOf(
      period_ends,
      priceCurve(price, decline, floor, periods({ period_ends, period_months, first_day })),
    ),
});

import { breakEvenUtilization } from "../../finance/deal/break-even";
import { defineFunction } from "../define";
import { money, pricePerGpuHour } from "../parameters/number";
import { one } from "../result";
import { gpuCount } from "./parameters";

export const dealBreakEven = defineFunction({
  name: "DEAL.BREAKEVEN",
  summary: "Returns break-even utilization at a given GPU-hour price.",
  parameters: {
    price: pricePerGpuHour("Price per GPU-hour sold.").atLeast(0),
    fixed_month: money("Fixed cost per month for all GPUs.").atLeast(0),
    variable_gpu_hour: pricePerGpuHour("Variable cost per GPU-hour sold.").atLeast(0),
    gpus: gpuCount,
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.DEAL.BREAKEVEN(2.5, 730, 0.5, 1)",
    value: 0.5,
    origin:
      "By hand: each hour sold contributes 2.00; 730 hours per month contribute 1,460; half of that is 730.",
  },
  source: "Cost-volume-profit analysis",
  notes: [
    "A result above 1 means that the price does not cover cost even at full utilization. If the price does not exceed the variable cost, the result is `#NUM!`. A month has 730 hours.",
  ],
  evaluate: ({ price, fixed_month, variable_gpu_hour, gpus }) =>
    breakEvenUtilization(price, fixed_month, variable_gpu_hour, gpus),
});

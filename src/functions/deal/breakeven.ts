import { breakEvenUtilisation } from "../../finance/deal/break-even";
import { defineFunction } from "../define";
import { money, pricePerGpuHour } from "../parameters/number";
import { one } from "../result";
import { gpuCount } from "./parameters";

export const dealBreakeven = defineFunction({
  name: "DEAL.BREAKEVEN",
  summary: "Utilisation at which the price of a GPU-hour covers cost.",
  parameters: {
    price: pricePerGpuHour("Price of a GPU-hour sold.").atLeast(0),
    fixed_month: money("Cost a month whether hours are sold or not, for all GPUs.").atLeast(0),
    variable_gpu_hour: pricePerGpuHour("Cost of an hour sold.").atLeast(0),
    gpus: gpuCount,
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.DEAL.BREAKEVEN(2.5, 730, 0.5, 1)",
    value: 0.5,
    origin: "By hand: an hour sold leaves 2.00; 730 hours a month would leave 1,460; half is 730.",
  },
  source: "Cost-volume-profit analysis",
  notes: [
    "Above 1 the price does not cover cost at any utilisation, and the number says by how much. Where the price leaves nothing over the variable cost there is no answer: `#NUM!`. A month has 730 hours.",
  ],
  evaluate: ({ price, fixed_month, variable_gpu_hour, gpus }) =>
    breakEvenUtilisation(price, fixed_month, variable_gpu_hour, gpus),
});

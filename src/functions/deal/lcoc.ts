import { levelizedCost } from "../../finance/deal/levelized-cost";
import { defineFunction } from "../define";
import { money, share } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";
import { discountRate, gpuCount, horizon } from "./parameters";

export const dealLcoc = defineFunction({
  name: "DEAL.LCOC",
  summary:
    "Returns levelized cost of compute: the GPU-hour price that earns exactly the discount rate.",
  parameters: {
    capex: money("Capital cost today.").atLeast(0),
    residual: money("Residual value at the end of its life.").atLeast(0),
    life_months: horizon("Life in months."),
    opex_month: money("Operating cost per month, paid at month end.").atLeast(0),
    gpus: gpuCount,
    utilization: line(
      "Utilization as a share of available hours: one value, or one for each year, of which the last continues.",
      share("Utilization in a year."),
    ),
    rate: discountRate,
  },
  returns: one("$/GPU-hour"),
  example: {
    formula: "=OFFTAKE.DEAL.LCOC(36000, 0, 36, 95, 1, 0.75, 0)",
    value: 2,
    origin:
      "By hand: at a rate of 0 capex is 1,000 per month over 36 months, plus 95 of opex; 730 × 0.75 = 547.5 GPU-hours per month; 1,095 ÷ 547.5.",
  },
  source:
    "After the levelized cost of electricity: US Department of Energy, NREL, Simple Levelized Cost of Energy Calculator",
  notes: [
    "(capex − PV of the residual + PV of opex) ÷ PV of GPU-hours used (730 hours per month × gpus × utilization). The monthly rate is (1 + rate)^(1/12) − 1; flows fall at month end.",
  ],
  evaluate: ({ capex, residual, life_months, opex_month, gpus, utilization, rate }) => {
    const hours = utilization.values;
    return levelizedCost({
      capex,
      residual,
      lifeMonths: life_months,
      opexMonth: opex_month,
      gpus,
      utilization: hours.length === 1 ? (hours[0] as number) : hours,
      rate,
    });
  },
});

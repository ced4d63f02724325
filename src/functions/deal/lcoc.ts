import { levelisedCost } from "../../finance/deal/levelised-cost";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { discountRate, gpuCount, horizon, utilisation } from "./parameters";

export const dealLcoc = defineFunction({
  name: "DEAL.LCOC",
  summary: "Levelised cost of compute: the price of a GPU-hour that earns exactly the rate.",
  parameters: {
    capex: money("Cost of the plant, today.").atLeast(0),
    residual: money("What it is worth at the end of its life.").atLeast(0),
    life_months: horizon("Life in months."),
    opex_month: money("Operating cost a month, at month end.").atLeast(0),
    gpus: gpuCount,
    utilisation,
    rate: discountRate,
  },
  returns: one("$/GPU-hour"),
  example: {
    formula: "=OFFTAKE.DEAL.LCOC(36000, 0, 36, 95, 1, 0.75, 0)",
    value: 2,
    origin:
      "By hand: at a rate of 0 capex is 1,000 a month over 36, and 95 of opex; 730 × 0.75 = 547.5 GPU-hours a month; 1,095 ÷ 547.5.",
  },
  source:
    "After the levelised cost of electricity: US Department of Energy, NREL, Simple Levelized Cost of Energy Calculator",
  notes: [
    "(capex − PV of the residual + PV of opex) ÷ PV of the GPU-hours used, 730 hours a month times gpus times utilisation. The monthly rate is (1 + rate)^(1/12) − 1, flows at month end.",
  ],
  evaluate: ({ capex, residual, life_months, opex_month, gpus, utilisation, rate }) =>
    levelisedCost({
      capex,
      residual,
      lifeMonths: life_months,
      opexMonth: opex_month,
      gpus,
      utilisation,
      rate,
    }),
});

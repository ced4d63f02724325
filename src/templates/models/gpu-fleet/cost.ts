import { heads, rows, table } from "../../language/heading";
import { $m, percent, perGpuHour, years } from "../../language/row";
import { outputs } from "../../language/sheet";
import { lifeColumns } from "./lives";

const months = (life: string) => `ROUND(${life} * MonthsInYear, 0)`;
/** Cost of an hour sold of what costs this much, is then worth that, and needs so much a month. */
const hourCost = (cost: string, residual: string, life: string, month: string) =>
  `OFFTAKE.DEAL.LCOC(${cost}, ${residual}, ${life}, ${month}, gpus, Utilisation, DiscountRate)`;

/** What an overhead that is a share of the price adds to a cost, for the price to cover both. */
const GROSSED_UP = "(1 - OverheadShare)";

export const cost = outputs`Cost | Levelised cost of a GPU-hour |
  The price of an hour sold that earns exactly the discount rate, by life.`({
  stack: table("$ a GPU-hour sold", heads(lifeColumns)),
  stack_life: years.each("Life of the hardware")`life.@`,
  stack_hardware: perGpuHour.each("Accelerators and servers, less what they sell for")`
    ${hourCost("hardware_cost", "life_residual.@", "life_months.@", "0")}`,
  stack_network: perGpuHour.each("Network, on its own life")`
    ${hourCost("network.cost", "0", months("network.life"), "0")}`,
  stack_site: perGpuHour.each("Building, power and cooling, on their own lives")`
    ${hourCost("building.cost", "0", months("building.life"), "0")} +
    ${hourCost("power.cost", "0", months("power.life"), "0")}`,
  stack_power: perGpuHour.each("Electricity")`
    ${hourCost("0", "0", "life_months.@", "power_month")}`,
  stack_running: perGpuHour.each("Running cost")`
    ${hourCost("0", "0", "life_months.@", "running_month")}`,
  stack_overhead: perGpuHour.each("Selling and administration, a share of the price")`
    (stack_capital.@ + stack_power.@ + stack_running.@) * OverheadShare / ${GROSSED_UP}`,
  stack_total: perGpuHour.result.each("Levelised cost of an hour sold")`
    stack_capital.@ + stack_power.@ + stack_running.@ + stack_overhead.@`,
  around: table("Read with", heads(lifeColumns)),
  stack_capital: perGpuHour.each("of it capital")`
    stack_hardware.@ + stack_network.@ + stack_site.@`,
  stack_capacity: perGpuHour.each("Levelised cost of an hour of capacity, as a lease pays for it")`
    stack_total.@ * Utilisation`,
  stack_whole: perGpuHour.each(
    "Levelised cost if all of the plant lived no longer than the hardware",
  )`${hourCost("capital_cost", `OFFTAKE.DEP.RESIDUAL(capital_cost, life_months.@, ResidualDecline, ResidualFloor)`, "life_months.@", "power_month + running_month")}
    / ${GROSSED_UP}`,
  stack_market: perGpuHour.each("Market price today")`MarketGpuHour`,
  stack_margin: perGpuHour.total.each("Market price today, less levelised cost")`
    stack_market.@ - stack_total.@`,
  "A month": rows,
  site_month: $m.value("Capital of network, building, power and cooling, at the discount rate")`
    (stack_network.own + stack_site.own) * gpu_hours`,
  month_rate: percent.value("Discount rate a month")`(1 + DiscountRate) ^ (1 / MonthsInYear) - 1`,
  "The hardware's part is the level payment that buys it": $m.check`stack_hardware.own * gpu_hours +
    PMT(month_rate, life_months.own, hardware_cost, -life_residual.own)`,
  "The parts are the levelised cost of the whole, a month": $m.check`
    (stack_total.own -
    ${hourCost("hardware_cost", "life_residual.own", "life_months.own", `site_month + running_month + power_month`)}
    / ${GROSSED_UP}) * gpu_hours`,
  "Levelised cost of a GPU-hour sold, by life of the hardware ($)": perGpuHour.chart(
    "stacked column",
    "stack",
    { by: "rows" },
  )`
    stack_hardware | stack_network | stack_site | stack_power | stack_running | stack_overhead`,
});

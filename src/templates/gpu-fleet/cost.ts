import type { TableRow } from "../blocks";
import { $m, percent, perGpuHour, years } from "../language/row";
import { outputs } from "../language/sheet";
import { heads, rows, table } from "../language/table";
import { byLife, type Life, lifeColumns } from "./lives";

const months = (life: string) => `ROUND(${life} * MonthsInYear, 0)`;
/** Cost of an hour sold of what costs this much, is then worth that, and needs so much a month. */
const hourCost = (cost: string, residual: string, life: string, month: string) =>
  `OFFTAKE.DEAL.LCOC(${cost}, ${residual}, ${life}, ${month}, gpus, Utilisation, DiscountRate)`;

const row = (label: string, of: (life: Life) => string, emphasis?: TableRow["emphasis"]) =>
  ({
    label,
    unit: "$/GPU-hour",
    cells: byLife(of),
    ...(emphasis === undefined ? {} : { emphasis }),
  }) as const;

/** What an overhead that is a share of the price adds to a cost, for the price to cover both. */
const GROSSED_UP = "(1 - OverheadShare)";

export const cost = outputs(
  "Cost",
  "Levelised cost of a GPU-hour",
  "The price of an hour sold that earns exactly the discount rate, by life.",
  table("$ a GPU-hour sold", {
    stack: heads(lifeColumns),
    stack_life: years.each("Life of the hardware")`life.@`,
    stack_hardware: row("Accelerators and servers, less what they sell for", (life) =>
      hourCost("hardware_cost", `life_residual.${life}`, `life_months.${life}`, "0"),
    ),
    stack_network: row("Network, on its own life", () =>
      hourCost("network.cost", "0", months("network.life"), "0"),
    ),
    stack_site: row(
      "Building, power and cooling, on their own lives",
      () =>
        `${hourCost("building.cost", "0", months("building.life"), "0")} + ${hourCost("power.cost", "0", months("power.life"), "0")}`,
    ),
    stack_power: row("Electricity", (life) =>
      hourCost("0", "0", `life_months.${life}`, "power_month"),
    ),
    stack_running: row("Running cost", (life) =>
      hourCost("0", "0", `life_months.${life}`, "running_month"),
    ),
    stack_overhead: row(
      "Selling and administration, a share of the price",
      (life) =>
        `(stack_capital.${life} + stack_power.${life} + stack_running.${life}) * OverheadShare / ${GROSSED_UP}`,
    ),
    stack_total: row(
      "Levelised cost of an hour sold",
      (life) =>
        `stack_capital.${life} + stack_power.${life} + stack_running.${life} + stack_overhead.${life}`,
      "result",
    ),
  }),
  table("Read with", {
    around: heads(lifeColumns),
    stack_capital: row(
      "of it capital",
      (life) => `stack_hardware.${life} + stack_network.${life} + stack_site.${life}`,
    ),
    stack_capacity: row(
      "Levelised cost of an hour of capacity, as a lease pays for it",
      (life) => `stack_total.${life} * Utilisation`,
    ),
    stack_whole: row(
      "Levelised cost if all of the plant lived no longer than the hardware",
      (life) =>
        `${hourCost("capital_cost", `OFFTAKE.DEP.RESIDUAL(capital_cost, life_months.${life}, ResidualDecline, ResidualFloor)`, `life_months.${life}`, "power_month + running_month")} / ${GROSSED_UP}`,
    ),
    stack_market: row("Market price today", () => "MarketGpuHour"),
    stack_margin: row(
      "Market price today, less levelised cost",
      (life) => `stack_market.${life} - stack_total.${life}`,
      "total",
    ),
  }),
  rows("A month", {
    site_month: $m.value(
      "Capital of network, building, power and cooling, at the discount rate",
    )`(stack_network.own + stack_site.own) * gpu_hours`,
    month_rate: percent.value("Discount rate a month")`(1 + DiscountRate) ^ (1 / MonthsInYear) - 1`,
  }),
  $m.check("The hardware's part is the level payment that buys it")`stack_hardware.own * gpu_hours +
    PMT(month_rate, life_months.own, hardware_cost, -life_residual.own)`,
  $m.check("The parts are the levelised cost of the whole, a month")`(stack_total.own -
    ${hourCost("hardware_cost", "life_residual.own", "life_months.own", `site_month + running_month + power_month`)}
    / ${GROSSED_UP}) * gpu_hours`,
  perGpuHour.chart(
    "stacked column",
    "Levelised cost of a GPU-hour sold, by life of the hardware ($)",
    { of: "stack", by: "rows" },
  )`stack_hardware | stack_network | stack_site | stack_power | stack_running | stack_overhead`,
);

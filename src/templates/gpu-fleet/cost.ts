import type { TableRow } from "../blocks";
import { rows, type Sheet, table } from "../template";
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

export const cost: Sheet = {
  name: "Cost",
  role: "outputs",
  title: "Levelised cost of a GPU-hour",
  purpose: "The price of an hour sold that earns exactly the discount rate, by life.",
  overTime: false,
  blocks: [
    table("$ a GPU-hour sold", "stack", lifeColumns, {
      stack_life: {
        label: "Life of the hardware",
        unit: "years",
        cells: byLife((life) => `life.${life}`),
      },
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
    table("Read with", "around", lifeColumns, {
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
      site_month: {
        label: "Capital of network, building, power and cooling, at the discount rate",
        unit: "$m",
        value: "(stack_network.own + stack_site.own) * gpu_hours",
      },
      month_rate: {
        label: "Discount rate a month",
        unit: "%",
        value: "(1 + DiscountRate) ^ (1 / MonthsInYear) - 1",
      },
    }),
  ],
  checks: [
    {
      label: "The hardware's part is the level payment that buys it",
      unit: "$m",
      difference:
        "stack_hardware.own * gpu_hours + PMT(month_rate, life_months.own, hardware_cost, -life_residual.own)",
    },
    {
      label: "The parts are the levelised cost of the whole, a month",
      unit: "$m",
      difference: `(stack_total.own - ${hourCost("hardware_cost", "life_residual.own", "life_months.own", `site_month + running_month + power_month`)} / ${GROSSED_UP}) * gpu_hours`,
    },
  ],
  charts: [
    {
      title: "Levelised cost of a GPU-hour sold, by life of the hardware ($)",
      kind: "stacked column",
      of: "stack",
      by: "rows",
      series: [
        "stack_hardware",
        "stack_network",
        "stack_site",
        "stack_power",
        "stack_running",
        "stack_overhead",
      ],
      unit: "$/GPU-hour",
    },
  ],
};

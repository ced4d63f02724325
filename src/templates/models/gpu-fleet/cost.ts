import { $m, percent, perGpuHour, years } from "../../language/row";
import { axis, heads, outputs, rows, table } from "../../language/sheet";
import { lifeColumns } from "./books";

const months = (life: string) => `ROUND(${life} * MonthsInYear, 0)`;
/** Cost of an hour sold of what costs this much, is then worth that, and needs so much a month. */
const hourCost = (cost: string, residual: string, life: string, month: string) =>
  `OFFTAKE.DEAL.LCOC(${cost}, ${residual}, ${life}, ${month}, gpus, Utilisation, DiscountRate)`;

/** What an overhead that is a share of the price adds to a cost, for the price to cover both. */
const GROSSED_UP = "(1 - OverheadShare)";

export const cost = outputs`Cost | Levelized cost per GPU-hour |
  Price per hour sold that returns exactly the discount rate, by useful life.`({
  stack: table("$ per GPU-hour sold", heads(lifeColumns)),
  stack_life: years.each("Life of the hardware")`life.@`,
  stack_hardware: perGpuHour.each("Accelerators and servers, net of resale")`
    ${hourCost("hardware_cost", "life_residual.@", "life_months.@", "0")}`,
  stack_network: perGpuHour.each("Network")`
    ${hourCost("network.cost", "0", months("network.life"), "0")}`,
  stack_site: perGpuHour.each("Building, power and cooling")`
    ${hourCost("building.cost", "0", months("building.life"), "0")} +
    ${hourCost("power.cost", "0", months("power.life"), "0")}`,
  stack_power: perGpuHour.each("Electricity")`
    ${hourCost("0", "0", "life_months.@", "power_month")}`,
  stack_running: perGpuHour.each("Site operating cost")`
    ${hourCost("0", "0", "life_months.@", "running_month")}`,
  stack_overhead: perGpuHour.each("SG&A (% of price)")`
    (stack_capital.@ + stack_power.@ + stack_running.@) * OverheadShare / ${GROSSED_UP}`,
  stack_total: perGpuHour.result.each("Levelized cost, per hour sold")`
    stack_capital.@ + stack_power.@ + stack_running.@ + stack_overhead.@`,
  around: table("Basis", heads(lifeColumns)),
  stack_capital: perGpuHour.each("of which capital")`
    stack_hardware.@ + stack_network.@ + stack_site.@`,
  stack_capacity: perGpuHour.each("Levelized cost, per capacity hour")`stack_total.@ * Utilisation`,
  stack_whole: perGpuHour.each("Levelized cost, site life = hardware life")`
    ${hourCost("capital_cost", `OFFTAKE.DEP.RESIDUAL(capital_cost, life_months.@, ResidualDecline, ResidualFloor)`, "life_months.@", "power_month + running_month")}
    / ${GROSSED_UP}`,
  stack_market: perGpuHour.each("Market price today")`MarketGpuHour`,
  stack_margin: perGpuHour.total.each("Market price less levelized cost")`
    stack_market.@ - stack_total.@`,
  Monthly: rows,
  site_month: $m.value("Site capital charge at discount rate")`
    (stack_network.own + stack_site.own) * gpu_hours`,
  month_rate: percent.value("Monthly discount rate")`(1 + DiscountRate) ^ (1 / MonthsInYear) - 1`,
  "Hardware cost = PMT annuity": $m.check`stack_hardware.own * gpu_hours + PMT(month_rate,
    life_months.own, hardware_cost, -life_residual.own)`,
  "Sum of parts = DEAL.LCOC": $m.check`
    (stack_total.own -
    ${hourCost("hardware_cost", "life_residual.own", "life_months.own", `site_month + running_month + power_month`)}
    / ${GROSSED_UP}) * gpu_hours`,
  "Levelized cost per GPU-hour sold by hardware life ($)": perGpuHour.chart(
    "stacked column",
    "stack",
    { by: "rows" },
  )`
    stack_hardware | stack_network | stack_site | stack_power | stack_running | stack_overhead`,
});

/** Two steps below the deal's own value to two above it, within bounds. */
const around = (name: string, step: string, within: (value: string) => string) =>
  [-2, -1, 0, 1, 2].map((n) => {
    const steps = new Array<string>(Math.abs(n)).fill(step);
    return n === 0 ? name : within([name, ...steps].join(n < 0 ? " - " : " + "));
  });

export const sensitivity = outputs`Sensitivity | Levelized cost: two-way sensitivity |
  Live formulas: each cell recalculates the cost.`({
  by_power: perGpuHour.grid(
    "By utilization and power price",
    axis(
      "Utilization",
      "%",
      around("Utilisation", "UtilisationStep", (value) => `MIN(1, MAX(UtilisationStep, ${value}))`),
    ),
    axis(
      "Power price",
      "$/MWh",
      around("PowerPrice", "PowerPriceStep", (value) => `MAX(0, ${value})`),
    ),
    { across: 3, down: 3 },
  )`OFFTAKE.DEAL.LCOC(hardware_cost, life_residual.own, life_months.own, site_month + running_month
    + mwh_month * across / Utilisation * down * (1 - PowerPassThrough), gpus, across, DiscountRate)
    / (1 - OverheadShare)`,
  by_life: perGpuHour.grid(
    "By hardware life and value decline",
    axis("Life of the hardware", "years", [
      "life.short",
      "life.medium",
      "life.long",
      "life.longest",
    ]),
    axis(
      "Annual value decline",
      "%",
      around("ResidualDecline", "DeclineStep", (value) => `MIN(1, MAX(0, ${value}))`),
    ),
  )`OFFTAKE.DEAL.LCOC(hardware_cost, OFFTAKE.DEP.RESIDUAL(hardware_cost, ${months("across")}, down,
    ResidualFloor), ${months("across")}, site_month + running_month + power_month, gpus,
    Utilisation, DiscountRate) / (1 - OverheadShare)`,
  "Center cell (power) = levelized cost": $m.check`ABS(by_power.3.3 - stack_total.own) * gpu_hours`,
  "Short-life column = levelized cost": $m.check`ABS(by_life.3.1 - stack_total.short) * gpu_hours`,
});

import { axis } from "../../language/block";
import { $m, perGpuHour } from "../../language/row";
import { outputs } from "../../language/sheet";

/** Two steps below the deal's own value to two above it, within bounds. */
const around = (name: string, step: string, within: (value: string) => string) =>
  [-2, -1, 0, 1, 2].map((n) => {
    const steps = new Array<string>(Math.abs(n)).fill(step);
    return n === 0 ? name : within([name, ...steps].join(n < 0 ? " - " : " + "));
  });

const months = (life: string) => `ROUND(${life} * MonthsInYear, 0)`;

export const sensitivity = outputs`Sensitivity | Levelised cost of a GPU-hour, as two things move |
  Direct formulas: each cell works the cost out anew.`({
  by_power: perGpuHour.grid(
    "Levelised cost of an hour sold, by utilisation and price of power",
    axis(
      "Utilisation",
      "%",
      around("Utilisation", "UtilisationStep", (value) => `MIN(1, MAX(UtilisationStep, ${value}))`),
    ),
    axis(
      "Price of electricity",
      "$/MWh",
      around("PowerPrice", "PowerPriceStep", (value) => `MAX(0, ${value})`),
    ),
    { across: 3, down: 3 },
  )`OFFTAKE.DEAL.LCOC(hardware_cost, life_residual.own, life_months.own, site_month + running_month
    + mwh_month * across / Utilisation * down * (1 - PowerPassThrough), gpus, across, DiscountRate)
    / (1 - OverheadShare)`,
  by_life: perGpuHour.grid(
    "Levelised cost of an hour sold, by life and fall of the hardware's value",
    axis("Life of the hardware", "years", [
      "life.short",
      "life.medium",
      "life.long",
      "life.longest",
    ]),
    axis(
      "Fall of its value a year",
      "%",
      around("ResidualDecline", "DeclineStep", (value) => `MIN(1, MAX(0, ${value}))`),
    ),
  )`OFFTAKE.DEAL.LCOC(hardware_cost, OFFTAKE.DEP.RESIDUAL(hardware_cost, ${months("across")}, down,
    ResidualFloor), ${months("across")}, site_month + running_month + power_month, gpus,
    Utilisation, DiscountRate) / (1 - OverheadShare)`,
  "In the middle, power: the levelised cost, a month": $m.check`
    ABS(by_power.3.3 - stack_total.own) * gpu_hours`,
  "In the middle, life: that of the short life, a month": $m.check`
    ABS(by_life.3.1 - stack_total.short) * gpu_hours`,
});

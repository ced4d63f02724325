import { axis, grid } from "../../language/block";
import { $m } from "../../language/row";
import { outputs } from "../../language/sheet";

/** Two steps below the deal's own value to two above it, within bounds. */
const around = (name: string, step: string, within: (value: string) => string) =>
  [-2, -1, 0, 1, 2].map((n) => {
    const steps = new Array<string>(Math.abs(n)).fill(step);
    return n === 0 ? name : within([name, ...steps].join(n < 0 ? " - " : " + "));
  });

const months = (life: string) => `ROUND(${life} * MonthsInYear, 0)`;

export const sensitivity = outputs(
  "Sensitivity",
  "Levelised cost of a GPU-hour, as two things move",
  "Direct formulas: each cell works the cost out anew.",
  grid(
    "Levelised cost of an hour sold, by utilisation and price of power",
    "by_power",
    "$/GPU-hour",
    `OFFTAKE.DEAL.LCOC(hardware_cost, life_residual.own, life_months.own, site_month + running_month + mwh_month * across / Utilisation * down * (1 - PowerPassThrough), gpus, across, DiscountRate) / (1 - OverheadShare)`,
    {
      across: axis(
        "Utilisation",
        "%",
        around(
          "Utilisation",
          "UtilisationStep",
          (value) => `MIN(1, MAX(UtilisationStep, ${value}))`,
        ),
      ),
      down: axis(
        "Price of electricity",
        "$/MWh",
        around("PowerPrice", "PowerPriceStep", (value) => `MAX(0, ${value})`),
      ),
      base: { across: 3, down: 3 },
    },
  ),
  grid(
    "Levelised cost of an hour sold, by life and fall of the hardware's value",
    "by_life",
    "$/GPU-hour",
    `OFFTAKE.DEAL.LCOC(hardware_cost, OFFTAKE.DEP.RESIDUAL(hardware_cost, ${months("across")}, down, ResidualFloor), ${months("across")}, site_month + running_month + power_month, gpus, Utilisation, DiscountRate) / (1 - OverheadShare)`,
    {
      across: axis("Life of the hardware", "years", [
        "life.short",
        "life.medium",
        "life.long",
        "life.longest",
      ]),
      down: axis(
        "Fall of its value a year",
        "%",
        around("ResidualDecline", "DeclineStep", (value) => `MIN(1, MAX(0, ${value}))`),
      ),
    },
  ),
  $m.check("In the middle, power: the levelised cost, a month")`
    ABS(by_power.3.3 - stack_total.own) * gpu_hours`,
  $m.check("In the middle, life: that of the short life, a month")`
    ABS(by_life.3.1 - stack_total.short) * gpu_hours`,
);

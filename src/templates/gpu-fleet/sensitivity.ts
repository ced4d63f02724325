import type { Sheet } from "../template";

/** Two steps below the deal's own value to two above it, within bounds. */
const around = (name: string, step: string, within: (value: string) => string) =>
  [-2, -1, 0, 1, 2].map((n) => {
    const steps = new Array<string>(Math.abs(n)).fill(step);
    return n === 0 ? name : within([name, ...steps].join(n < 0 ? " - " : " + "));
  });

const months = (life: string) => `ROUND(${life} * MonthsInYear, 0)`;

export const sensitivity: Sheet = {
  name: "Sensitivity",
  role: "outputs",
  title: "Levelised cost of a GPU-hour, as two things move",
  purpose: "Direct formulas: each cell works the cost out anew.",
  overTime: false,
  blocks: [
    {
      kind: "grid",
      title: "Levelised cost of an hour sold, by utilisation and price of power",
      key: "by_power",
      unit: "$/GPU-hour",
      across: {
        label: "Utilisation",
        unit: "%",
        values: around(
          "Utilisation",
          "UtilisationStep",
          (value) => `MIN(1, MAX(UtilisationStep, ${value}))`,
        ),
      },
      down: {
        label: "Price of electricity",
        unit: "$/MWh",
        values: around("PowerPrice", "PowerPriceStep", (value) => `MAX(0, ${value})`),
      },
      base: { across: 3, down: 3 },
      cell: `OFFTAKE.DEAL.LCOC(hardware_cost, life_residual.own, life_months.own, site_month + running_month + mwh_month * across / Utilisation * down * (1 - PowerPassThrough), gpus, across, DiscountRate) / (1 - OverheadShare)`,
    },
    {
      kind: "grid",
      title: "Levelised cost of an hour sold, by life and fall of the hardware's value",
      key: "by_life",
      unit: "$/GPU-hour",
      across: {
        label: "Life of the hardware",
        unit: "years",
        values: ["life.short", "life.medium", "life.long", "life.longest"],
      },
      down: {
        label: "Fall of its value a year",
        unit: "%",
        values: around("ResidualDecline", "DeclineStep", (value) => `MIN(1, MAX(0, ${value}))`),
      },
      cell: `OFFTAKE.DEAL.LCOC(hardware_cost, OFFTAKE.DEP.RESIDUAL(hardware_cost, ${months("across")}, down, ResidualFloor), ${months("across")}, site_month + running_month + power_month, gpus, Utilisation, DiscountRate) / (1 - OverheadShare)`,
    },
  ],
  checks: [
    {
      label: "In the middle, power: the levelised cost, a month",
      unit: "$m",
      difference: "ABS(by_power.3.3 - stack_total.own) * gpu_hours",
    },
    {
      label: "In the middle, life: that of the short life, a month",
      unit: "$m",
      difference: "ABS(by_life.3.1 - stack_total.short) * gpu_hours",
    },
  ],
};

import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  type Component,
  component,
} from "../common/components";
import { rows, type Sheet, table, text } from "../template";
import { byLife, LIVES, lifeColumns, lifeKeys } from "./lives";

const part = (name: Component) =>
  component(name, { cost: "capital_cost", inService: "InServiceDate", method: text("SLN") });

export const capital: Sheet = {
  name: "Capital",
  role: "workings",
  title: "Capital cost and lives",
  purpose: "What the fleet cost, by component, and the lives that are argued for its hardware.",
  overTime: false,
  blocks: [
    rows("Capital cost", {
      capital_cost: {
        label: "Capital cost of the fleet's power, in its input's scope",
        unit: "$m",
        value: "fleet_mw * CapexPerMw",
        name: "FleetCost",
      },
      gpu_cost: {
        label: "Capital cost an accelerator",
        unit: "$",
        value: "capital_cost / gpus",
      },
    }),
    table(
      "Hardware, whose life is debated",
      "hardware",
      COMPONENT_COLUMNS,
      {
        accelerators: part("accelerators"),
        servers: part("servers"),
      },
      COMPONENT_UNITS,
    ),
    table(
      "All else, each on its own life",
      "site",
      COMPONENT_COLUMNS,
      {
        network: part("network"),
        building: part("building"),
        power: part("power"),
      },
      COMPONENT_UNITS,
    ),
    rows("Together", {
      hardware_cost: {
        label: "Cost of the hardware",
        unit: "$m",
        value: "SUM(hardware.cost)",
      },
      hardware_salvage: {
        label: "Its salvage in the books",
        unit: "$m",
        value: "SUM(hardware.salvage)",
      },
      site_cost: {
        label: "Cost of all else",
        unit: "$m",
        value: "SUM(site.cost)",
      },
      lives_end: {
        label: "First day after the longest life of the hardware",
        unit: "date",
        value: `MAX(${lifeKeys.map((life) => `life_end.${life}`).join(", ")})`,
      },
    }),
    table("Lives of the hardware", "lives", lifeColumns, {
      life: { label: "Life", unit: "years", cells: byLife((life) => LIVES[life].years) },
      life_months: {
        label: "Life in months",
        unit: "months",
        cells: byLife((life) => `ROUND(life.${life} * MonthsInYear, 0)`),
      },
      life_end: {
        label: "First day after it",
        unit: "date",
        cells: byLife((life) => `EDATE(books_start, life_months.${life})`),
      },
      life_residual: {
        label: "What the hardware then sells for",
        unit: "$m",
        cells: byLife(
          (life) =>
            `OFFTAKE.DEP.RESIDUAL(hardware_cost, life_months.${life}, ResidualDecline, ResidualFloor)`,
        ),
      },
    }),
  ],
  checks: [
    {
      label: "The components make up the capital cost",
      unit: "$m",
      difference: "hardware_cost + site_cost - capital_cost",
    },
  ],
};

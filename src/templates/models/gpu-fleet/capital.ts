import { heads, rows, table } from "../../language/heading";
import { $, $m, date, months, years } from "../../language/row";
import { workings } from "../../language/sheet";
import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  type Component,
  component,
} from "../common/components";
import { lifeColumns, lifeYears, ofLives } from "./lives";

const part = (name: Component) =>
  component(name, { cost: "capital_cost", inService: "InServiceDate", method: "'SLN" });

export const capital = workings`Capital | Capital cost and lives |
  What the fleet cost, by component, and the lives that are argued for its hardware.`({
  "Capital cost": rows,
  capital_cost: $m.value("Capital cost of the fleet's power, in its input's scope", "FleetCost")`
    fleet_mw * CapexPerMw`,
  gpu_cost: $.forReader.value("Capital cost an accelerator")`capital_cost / gpus`,
  hardware: table("Hardware, whose life is debated", heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
  accelerators: part("accelerators"),
  servers: part("servers"),
  site: table("All else, each on its own life", heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
  network: part("network"),
  building: part("building"),
  power: part("power"),
  Together: rows,
  hardware_cost: $m.value("Cost of the hardware")`SUM(hardware.cost)`,
  hardware_salvage: $m.value("Its salvage in the books")`SUM(hardware.salvage)`,
  site_cost: $m.value("Cost of all else")`SUM(site.cost)`,
  lives_end: date.value("First day after the longest life of the hardware")`
    MAX(${ofLives("life_end.@")})`,
  lives: table("Lives of the hardware", heads(lifeColumns)),
  life: years.columns("Life", lifeYears),
  life_months: months.each("Life in months")`ROUND(life.@ * MonthsInYear, 0)`,
  life_end: date.each("First day after it")`EDATE(books_start, life_months.@)`,
  life_residual: $m.each("What the hardware then sells for")`
    OFFTAKE.DEP.RESIDUAL(hardware_cost, life_months.@, ResidualDecline, ResidualFloor)`,
  "The components make up the capital cost": $m.check`hardware_cost + site_cost - capital_cost`,
});

import {
  $,
  $m,
  date,
  flag,
  gpuHours,
  gpus,
  months,
  mw,
  mwh,
  number,
  percent,
  text,
  years,
} from "../../language/row";
import { heads, rows, spill, table, workings } from "../../language/sheet";
import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  type Component,
  component,
} from "../common/components";
import { lifeColumns, lifeYears, ofLives } from "./books";

export const fleet = workings`Fleet | The fleet |
  How many accelerators, what power they draw against the contract's, what they cost to run.`({
  "Power of the contract": rows,
  contract_it: mw.value("IT power: contracted power × its IT share")`ContractedMw * ItShare`,
  carried: spill("What that power carries", heads`what text: | value:`, {
    it: mw.spilled("IT power"),
    gpus: gpus.spilled("Accelerators"),
    hours: gpuHours.spilled("GPU-hours a year"),
  })`OFFTAKE.DEAL.CAPACITY(contract_it * Pue, KwPerGpu, Pue, Utilisation)`,
  Accelerators: rows,
  gpus: gpus.result.value("Accelerators of this model", "FleetGpus")`
    IF(GpuCount > 0, GpuCount, carried.gpus.value)`,
  gpus_basis: text.value("Where their number comes from")`
    IF(GpuCount > 0, "The deal's own", "Worked out from power")`,
  one_scope: text.value("Whether the fee is for these accelerators")`
    IF(IF(GpuCount > 0, FeeCoversGpus, FeeCoversMw), "Yes: one scope", "No: scopes differ")`,
  price_shown: flag.value("1 where a fee over these accelerators is a price")`
    IF(IF(GpuCount > 0, FeeCoversGpus, FeeCoversMw), 1, 0)`,
  hours_month: number.value("Hours a month")`DaysInYear * HoursInDay / MonthsInYear`,
  gpu_hours: gpuHours.value("GPU-hours used a month")`gpus * Utilisation * hours_month`,
  "Power of the fleet": rows,
  fleet_it: mw.value("IT power: accelerators × kW")`gpus * KwPerGpu / KwPerMw`,
  fleet_site: mw.value("At the meter: × PUE")`fleet_it * Pue`,
  fleet_mw: mw.value("On the basis of the contract's MW: ÷ IT share")`fleet_it / ItShare`,
  power_taken: percent.value("Share of the contracted power (a dash: scopes differ)")`
    IF(AND(ContractedMw > 0, OR(GpuCount = 0, AND(FeeCoversMw, FeeCoversGpus))), fleet_mw /
    ContractedMw, 0)`,
  "Cost of a month, used as assumed": rows,
  mwh_month: mwh.value("Electricity of a month")`fleet_site * LoadFactor * hours_month`,
  power_month: $m.value("Electricity, less what the tenant reimburses")`
    mwh_month * PowerPrice * (1 - PowerPassThrough)`,
  running_month: $m.value("Staff, maintenance, insurance, property tax")`
    fleet_mw * OpexPerMwYear / MonthsInYear`,
  "What the power carries draws that power": mw.check`
    carried.gpus.value * KwPerGpu / KwPerMw - contract_it`,
});

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

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

export const fleet = workings`Fleet | Fleet |
  Accelerator count, power draw vs. contract, and operating cost.`({
  "Power of the contract": rows,
  contract_it: mw.value("IT power: contracted power × its IT share")`ContractedMw * ItShare`,
  carried: spill("Capacity supported by contract power", heads`what text: | value:`, {
    it: mw.spilled("IT power"),
    gpus: gpus.spilled("Accelerator count"),
    hours: gpuHours.spilled("GPU-hours a year"),
  })`OFFTAKE.DEAL.CAPACITY(contract_it * Pue, KwPerGpu, Pue, Utilisation)`,
  "Accelerator count": rows,
  gpus: gpus.result.value("Accelerators of this model", "FleetGpus")`
    IF(N(GpuCount) > 0, GpuCount, carried.gpus.value)`,
  gpus_basis: text.value("Where their number comes from")`
    IF(N(GpuCount) > 0, "From the deal", "Derived from power")`,
  one_scope: text.value("Fee scope matches accelerators")`
    IF(IF(N(GpuCount) > 0, FeeCoversGpus, FeeCoversMw), "Yes; scopes match", "No; scopes differ")`,
  price_shown: flag.value("Unit price meaningful (scopes match)")`
    IF(IF(N(GpuCount) > 0, FeeCoversGpus, FeeCoversMw), 1, 0)`,
  hours_month: number.value("Hours per month")`DaysInYear * HoursInDay / MonthsInYear`,
  gpu_hours: gpuHours.value("Monthly GPU-hours used")`gpus * Utilisation * hours_month`,
  "Power of the fleet": rows,
  fleet_it: mw.value("IT power: accelerators × kW")`gpus * KwPerGpu / KwPerMw`,
  fleet_site: mw.value("At the meter: × PUE")`fleet_it * Pue`,
  fleet_mw: mw.value("Contract MW basis: ÷ IT share")`fleet_it / ItShare`,
  power_taken: percent.value("% of contracted power")`IF(AND(ContractedMw > 0, OR(N(GpuCount) = 0,
    AND(FeeCoversMw, FeeCoversGpus))), fleet_mw / ContractedMw, 0)`,
  "Monthly cost at assumed utilization": rows,
  mwh_month: mwh.value("Monthly electricity")`fleet_site * LoadFactor * hours_month`,
  power_month: $m.value("Electricity, less what the tenant reimburses")`
    mwh_month * PowerPrice * (1 - PowerPassThrough)`,
  running_month: $m.value("Site operating cost, excl. power")`
    fleet_mw * OpexPerMwYear / MonthsInYear`,
  "Capacity × kW = contract IT power": mw.check`
    carried.gpus.value * KwPerGpu / KwPerMw - contract_it`,
});

const part = (name: Component) =>
  component(name, { cost: "capital_cost", inService: "InServiceDate", method: "'SLN" });

export const capital = workings`Capital | Capital cost and lives |
  Fleet cost by component and candidate hardware lives.`({
  "Capital cost": rows,
  capital_cost: $m.value("Capital cost for fleet power", "FleetCost")`fleet_mw * CapexPerMw`,
  gpu_cost: $.forReader.value("Capital cost per accelerator")`capital_cost / gpus`,
  hardware: table("Hardware components", heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
  accelerators: part("accelerators"),
  servers: part("servers"),
  site: table("Other components", heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
  network: part("network"),
  building: part("building"),
  power: part("power"),
  Together: rows,
  hardware_cost: $m.value("Cost of the hardware")`SUM(hardware.cost)`,
  hardware_salvage: $m.value("Book salvage value")`SUM(hardware.salvage)`,
  site_cost: $m.value("Cost of all else")`SUM(site.cost)`,
  lives_end: date.value("First day after the longest life of the hardware")`
    MAX(${ofLives("life_end.@")})`,
  lives: table("Lives of the hardware", heads(lifeColumns)),
  life: years.columns("Life", lifeYears),
  life_months: months.each("Life in months")`ROUND(life.@ * MonthsInYear, 0)`,
  life_end: date.each("First day after it")`EDATE(books_start, life_months.@)`,
  life_residual: $m.each("Resale value at end of life")`
    OFFTAKE.DEP.RESIDUAL(hardware_cost, life_months.@, ResidualDecline, ResidualFloor)`,
  "Components sum to capital cost": $m.check`hardware_cost + site_cost - capital_cost`,
});

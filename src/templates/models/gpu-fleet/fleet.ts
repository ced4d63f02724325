import { heads, rows, spill } from "../../language/heading";
import { $m, flag, gpuHours, gpus, mw, mwh, number, percent, text } from "../../language/row";
import { workings } from "../../language/sheet";

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
    IF(N(GpuCount) > 0, GpuCount, carried.gpus.value)`,
  gpus_basis: text.value("Where their number comes from")`
    IF(N(GpuCount) > 0, "The deal's own", "Worked out from power")`,
  one_scope: text.value("Whether the fee is for these accelerators")`
    IF(IF(N(GpuCount) > 0, FeeCoversGpus, FeeCoversMw), "Yes: one scope", "No: scopes differ")`,
  price_shown: flag.value("1 where a fee over these accelerators is a price")`
    IF(IF(N(GpuCount) > 0, FeeCoversGpus, FeeCoversMw), 1, 0)`,
  hours_month: number.value("Hours a month")`DaysInYear * HoursInDay / MonthsInYear`,
  gpu_hours: gpuHours.value("GPU-hours used a month")`gpus * Utilisation * hours_month`,
  "Power of the fleet": rows,
  fleet_it: mw.value("IT power: accelerators × kW")`gpus * KwPerGpu / KwPerMw`,
  fleet_site: mw.value("At the meter: × PUE")`fleet_it * Pue`,
  fleet_mw: mw.value("On the basis of the contract's MW: ÷ IT share")`fleet_it / ItShare`,
  power_taken: percent.value("Share of the contracted power (a dash: scopes differ)")`
    IF(AND(ContractedMw > 0, OR(N(GpuCount) = 0, AND(FeeCoversMw, FeeCoversGpus))), fleet_mw /
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

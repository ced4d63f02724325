import { spill } from "../../language/block";
import { $m, flag, gpuHours, gpus, mw, mwh, number, percent, text } from "../../language/row";
import { workings } from "../../language/sheet";
import { rows } from "../../language/table";

export const fleet = workings(
  "Fleet",
  "The fleet",
  "How many accelerators, what power they draw against the contract's, what they cost to run.",
  rows("Power of the contract", {
    contract_it: mw.value("IT power: contracted power × its IT share")`ContractedMw * ItShare`,
  }),
  spill(
    "What that power carries",
    "carried",
    "MW",
    "OFFTAKE.DEAL.CAPACITY(contract_it * Pue, KwPerGpu, Pue, Utilisation)",
    {
      rows: { it: "IT power", gpus: "Accelerators", hours: "GPU-hours a year" },
      columns: { what: "", value: "" },
      units: { what: "text", gpus: "GPUs", hours: "m GPU-hours" },
    },
  ),
  rows("Accelerators", {
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
  }),
  rows("Power of the fleet", {
    fleet_it: mw.value("IT power: accelerators × kW")`gpus * KwPerGpu / KwPerMw`,
    fleet_site: mw.value("At the meter: × PUE")`fleet_it * Pue`,
    fleet_mw: mw.value("On the basis of the contract's MW: ÷ IT share")`fleet_it / ItShare`,
    power_taken: percent.value("Share of the contracted power (a dash: scopes differ)")`
      IF(AND(ContractedMw > 0, OR(N(GpuCount) = 0, AND(FeeCoversMw, FeeCoversGpus))), fleet_mw /
      ContractedMw, 0)`,
  }),
  rows("Cost of a month, used as assumed", {
    mwh_month: mwh.value("Electricity of a month")`fleet_site * LoadFactor * hours_month`,
    power_month: $m.value("Electricity, less what the tenant reimburses")`
      mwh_month * PowerPrice * (1 - PowerPassThrough)`,
    running_month: $m.value("Staff, maintenance, insurance, property tax")`
      fleet_mw * OpexPerMwYear / MonthsInYear`,
  }),
  mw.check("What the power carries draws that power")`
    carried.gpus.value * KwPerGpu / KwPerMw - contract_it`,
);

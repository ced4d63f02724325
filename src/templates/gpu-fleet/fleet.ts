import { rows, type Sheet } from "../template";

export const fleet: Sheet = {
  name: "Fleet",
  role: "workings",
  title: "The fleet",
  purpose:
    "How many accelerators, what power they draw against the contract's, what they cost to run.",
  overTime: false,
  blocks: [
    rows("Power of the contract", {
      contract_it: {
        label: "IT power: contracted power × its IT share",
        unit: "MW",
        value: "ContractedMw * ItShare",
      },
    }),
    {
      kind: "spill",
      title: "What that power carries",
      key: "carried",
      formula: "OFFTAKE.DEAL.CAPACITY(contract_it * Pue, KwPerGpu, Pue, Utilisation)",
      rows: { it: "IT power", gpus: "Accelerators", hours: "GPU-hours a year" },
      columns: { what: "", value: "" },
      unit: "MW",
      units: { what: "text", gpus: "GPUs", hours: "m GPU-hours" },
    },
    rows("Accelerators", {
      gpus: {
        label: "Accelerators of this model",
        unit: "GPUs",
        value: "IF(GpuCount > 0, GpuCount, carried.gpus.value)",
        name: "FleetGpus",
        emphasis: "result",
      },
      gpus_basis: {
        label: "Where their number comes from",
        unit: "text",
        value: 'IF(GpuCount > 0, "The deal\'s own", "Worked out from power")',
      },
      one_scope: {
        label: "Whether the fee is for these accelerators",
        unit: "text",
        value:
          'IF(IF(GpuCount > 0, FeeCoversGpus, FeeCoversMw), "Yes: one scope", "No: scopes differ")',
      },
      price_shown: {
        label: "1 where a fee over these accelerators is a price",
        unit: "flag",
        value: "IF(IF(GpuCount > 0, FeeCoversGpus, FeeCoversMw), 1, 0)",
      },
      hours_month: {
        label: "Hours a month",
        unit: "number",
        value: "DaysInYear * HoursInDay / MonthsInYear",
      },
      gpu_hours: {
        label: "GPU-hours used a month",
        unit: "m GPU-hours",
        value: "gpus * Utilisation * hours_month",
      },
    }),
    rows("Power of the fleet", {
      fleet_it: {
        label: "IT power: accelerators × kW",
        unit: "MW",
        value: "gpus * KwPerGpu / KwPerMw",
      },
      fleet_site: { label: "At the meter: × PUE", unit: "MW", value: "fleet_it * Pue" },
      fleet_mw: {
        label: "On the basis of the contract's MW: ÷ IT share",
        unit: "MW",
        value: "fleet_it / ItShare",
      },
      power_taken: {
        label: "Share of the contracted power (a dash: scopes differ)",
        unit: "%",
        value:
          "IF(AND(ContractedMw > 0, OR(GpuCount = 0, AND(FeeCoversMw, FeeCoversGpus))), fleet_mw / ContractedMw, 0)",
      },
    }),
    rows("Cost of a month, used as assumed", {
      mwh_month: {
        label: "Electricity of a month",
        unit: "MWh",
        value: "fleet_site * LoadFactor * hours_month",
      },
      power_month: {
        label: "Electricity, less what the tenant reimburses",
        unit: "$m",
        value: "mwh_month * PowerPrice * (1 - PowerPassThrough)",
      },
      running_month: {
        label: "Staff, maintenance, insurance, property tax",
        unit: "$m",
        value: "fleet_mw * OpexPerMwYear / MonthsInYear",
      },
    }),
  ],
  checks: [
    {
      label: "What the power carries draws that power",
      unit: "MW",
      difference: "carried.gpus.value * KwPerGpu / KwPerMw - contract_it",
    },
  ],
};

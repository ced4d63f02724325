import { loaded } from "../common/contract";
import { invoicedUntil } from "../common/invoiced-until";
import { rows, type Sheet } from "../template";

/** A cost that runs as long as the service: to the term's end, to the first exit, and in the model. */
const running = (key: string, label: string, month: string) =>
  ({
    [`${key}_to_term`]: {
      label: `${label}, to the end of the term`,
      unit: "$m",
      series: `OFFTAKE.LEASE.PAYMENTS(${month}, ${loaded.service}, period_end[])`,
      total: "sum",
    },
    [`${key}_to_exit`]: {
      label: `${label}, to the first exit`,
      unit: "$m",
      series: invoicedUntil(`${month}, ${loaded.service}`, ", , ", "exit_date"),
      total: "sum",
    },
  }) as const;

const chosen = (key: string) =>
  `-(${key}_to_exit + served_after_exit * (${key}_to_term - ${key}_to_exit))`;

export const operations: Sheet = {
  name: "Operations",
  role: "workings",
  title: "Power and operating cost",
  purpose: "What the contracted capacity costs to run, and what service leaves in cash.",
  overTime: true,
  blocks: [
    rows("Cost of a month of service", {
      power_mwh_year: {
        label: "Electricity a year: IT power × PUE × load × hours",
        unit: "MWh",
        value: "ContractedMw * ItShare * Pue * LoadFactor * HoursInDay * DaysInYear",
      },
      power_month: {
        label: "Power a month, less what the tenant reimburses",
        unit: "$m",
        value: "power_mwh_year * PowerPrice * (1 - PowerPassThrough) / MonthsInYear",
      },
      running_month: {
        label: "Staff, maintenance, insurance, property tax a month",
        unit: "$m",
        value: "ContractedMw * OpexPerMwYear / MonthsInYear",
      },
    }),
    rows("If service runs to the end of the term, and to the first exit", {
      ...running("power", "Power", "power_month"),
      ...running("upkeep", "Staff, upkeep, insurance", "running_month"),
    }),
    rows("What the model runs on: the tenant stays or leaves, by the setting", {
      served_after_exit: {
        label: "The site serves on after the first exit",
        unit: "flag",
        value: "MAX(TenantStays, RelettingCounts)",
      },
      power_cost: {
        label: "Power, less what the tenant reimburses",
        unit: "$m",
        each: chosen("power"),
        total: "sum",
      },
      upkeep_cost: {
        label: "Staff, maintenance, insurance, property tax",
        unit: "$m",
        each: chosen("upkeep"),
        total: "sum",
      },
      overhead: {
        label: "Selling and administration, a share of the fees",
        unit: "$m",
        each: "-OverheadShare * fees",
        total: "sum",
      },
      operating_cost: {
        label: "Operating cost",
        unit: "$m",
        each: "SUM(power_cost, upkeep_cost, overhead)",
        total: "sum",
        emphasis: "total",
      },
      operating_cash: {
        label: "Cash from operations before tax and interest",
        unit: "$m",
        each: "cash_received + operating_cost",
        total: "sum",
        emphasis: "result",
      },
    }),
  ],
  checks: [
    {
      label: "Power and running cost are those of their months",
      unit: "$m",
      difference:
        "power_to_term.total + upkeep_to_term.total - (power_month + running_month) * TermMonths",
    },
    {
      label: "Cost to the exit is not above cost of the term",
      unit: "$m",
      difference:
        "MAX(0, power_to_exit.total + upkeep_to_exit.total - power_to_term.total - upkeep_to_term.total)",
    },
  ],
};

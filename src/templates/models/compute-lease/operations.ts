import { rows } from "../../language/heading";
import { $m, flag, mwh } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { invoicedUntil } from "../common/invoiced-until";

/** A cost that runs as long as the service: to the term's end, to the first exit, and in the model. */
const running = (key: string, label: string, month: string) =>
  ({
    [`${key}_to_term`]: $m.array.flow(`${label}, to the end of the term`)`
      OFFTAKE.LEASE.PAYMENTS(${month}, ${loaded.service}, period_end[])`,
    [`${key}_to_exit`]: $m.array.flow(`${label}, to the first exit`)`
      ${invoicedUntil(`${month}, ${loaded.service}`, ", , ", "exit_date")}`,
  }) as const;

const chosen = (key: string) =>
  `-(${key}_to_exit + served_after_exit * (${key}_to_term - ${key}_to_exit))`;

export const operations = workings.overTime`Operations | Power and operating cost |
  What the contracted capacity costs to run, and what service leaves in cash.`({
  "Cost of a month of service": rows,
  power_mwh_year: mwh.value("Electricity a year: IT power × PUE × load × hours")`
    ContractedMw * ItShare * Pue * LoadFactor * HoursInDay * DaysInYear`,
  power_month: $m.value("Power a month, less what the tenant reimburses")`
    power_mwh_year * PowerPrice * (1 - PowerPassThrough) / MonthsInYear`,
  running_month: $m.value("Staff, maintenance, insurance, property tax a month")`
    ContractedMw * OpexPerMwYear / MonthsInYear`,
  "If service runs to the end of the term, and to the first exit": rows,
  ...running("power", "Power", "power_month"),
  ...running("upkeep", "Staff, upkeep, insurance", "running_month"),
  "What the model runs on: the tenant stays or leaves, by the setting": rows,
  served_after_exit: flag.value("The site serves on after the first exit")`
    MAX(TenantStays, RelettingCounts)`,
  power_cost: $m.flow("Power, less what the tenant reimburses")`${chosen("power")}`,
  upkeep_cost: $m.flow("Staff, maintenance, insurance, property tax")`${chosen("upkeep")}`,
  overhead: $m.flow("Selling and administration, a share of the fees")`-OverheadShare * fees`,
  operating_cost: $m.total.flow("Operating cost")`SUM(power_cost, upkeep_cost, overhead)`,
  operating_cash: $m.result.flow("Cash from operations before tax and interest")`
    cash_received + operating_cost`,
  "Power and running cost are those of their months": $m.check`
    power_to_term.total + upkeep_to_term.total - (power_month + running_month) * TermMonths`,
  "Cost to the exit is not above cost of the term": $m.check`MAX(0, power_to_exit.total +
    upkeep_to_exit.total - power_to_term.total - upkeep_to_term.total)`,
});

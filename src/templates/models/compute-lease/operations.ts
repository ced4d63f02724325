import { $m, flag, mwh } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { invoicedUntil, loaded } from "../common/contract";

/** A cost that runs as long as the service: to the term's end, to the first exit, and in the model. */
const running = (key: string, label: string, month: string) =>
  ({
    [`${key}_to_term`]: $m.array.flow(`${label} to term end`)`
      OFFTAKE.LEASE.PAYMENTS(${month}, ${loaded.service}, period_end[])`,
    [`${key}_to_exit`]: $m.array.flow(`${label} to earliest exit`)`
      ${invoicedUntil(`${month}, ${loaded.service}`, ", , ", "exit_date")}`,
  }) as const;

const chosen = (key: string) =>
  `-(${key}_to_exit + served_after_exit * (${key}_to_term - ${key}_to_exit))`;

export const operations = workings.overTime`Operations | Power and operating cost |
  Operating cost of the contracted capacity and resulting cash flow.`({
  "Monthly operating cost": rows,
  power_mwh_year: mwh.value("Annual MWh: IT power × PUE × load × hours")`
    ContractedMw * ItShare * Pue * LoadFactor * HoursInDay * DaysInYear`,
  power_month: $m.value("Monthly power cost, net of reimbursement")`
    power_mwh_year * PowerPrice * (1 - PowerPassThrough) / MonthsInYear`,
  running_month: $m.value("Monthly site operating cost")`
    ContractedMw * OpexPerMwYear / MonthsInYear`,
  "Cost to term end and to earliest exit": rows,
  ...running("power", "Power cost", "power_month"),
  ...running("upkeep", "Site operating cost", "running_month"),
  "Live assumption: tenant stays or exits": rows,
  served_after_exit: flag.value("Site re-leased after exit")`MAX(TenantStays, RelettingCounts)`,
  power_cost: $m.flow("Power, net of tenant reimbursement")`${chosen("power")}`,
  upkeep_cost: $m.flow("Site operating cost, excl. power")`${chosen("upkeep")}`,
  overhead: $m.flow("SG&A (% of fees)")`-OverheadShare * fees`,
  operating_cost: $m.total.flow("Operating cost")`SUM(power_cost, upkeep_cost, overhead)`,
  operating_cash: $m.result.flow("Cash from operations before tax and interest")`
    cash_received + operating_cost`,
  "Cost over the term = monthly cost × months": $m.check`
    power_to_term.total + upkeep_to_term.total - (power_month + running_month) * TermMonths`,
  "Cost to exit ≤ cost over the term": $m.check`MAX(0, power_to_exit.total + upkeep_to_exit.total -
    power_to_term.total - upkeep_to_term.total)`,
});

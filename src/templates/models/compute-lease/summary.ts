import { rows, table } from "../../language/heading";
import { $m, date, days, percent, text, x } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { SHARE } from "../common/share";

export const summary = outputs`Summary | Headline against what binds |
  The two side by side, with the reading of the exit clause and the as-of date beside them.`({
  "Read with": rows,
  reading: exitReading,
  as_of: asOf,
  runs_on: text.value("What the statements run on")`IF(TenantStays = 1, "The tenant stays",
    IF(RelettingCounts = 1, "It leaves, re-let", "It leaves, idle"))`,
  comparison: table("Headline against what binds")`
    headline: Headline | binding: What binds | share %: Share`,
  last_service: date.cells("First day without service")`term_end | exit_date |`,
  service: days.cells("Days of service")`term_days.total | binding_days.total | ${SHARE}`,
  whole_value: $m.result.cells("Payments of the term, and what of them binds now")`
    headline | enforceable | ${SHARE}`,
  value_left: $m.cells("Payments from the as-of date on")`left | enforceable | ${SHARE}`,
  revenue_compared: $m.cells("Revenue")`term_revenue.total | exit_revenue.total | ${SHARE}`,
  incremental_compared: percent.cells("Incremental margin: on the cost that the lease causes")`
    whole_incremental_margin.term | whole_incremental_margin.exit |`,
  loaded_compared: percent.cells("Fully loaded margin: depreciation to the end of the term too")`
    whole_loaded_margin.term | whole_loaded_margin.exit |`,
  cost_multiple: x.cells("Payments as a multiple of capital cost")`OFFTAKE.VAL.MULTIPLE(headline,
    capital_cost) | OFFTAKE.VAL.MULTIPLE(enforceable, capital_cost) |`,
  debt_compared: $m.cells("Debt that the cash carries")`
    live_debt.stays | live_debt.leaves | ${SHARE}`,
  npv_compared: $m.cells("Net present value to the landlord")`
    live_landlord_npv.stays | live_landlord_npv.leaves |`,
  weighted_compared: $m.result.cells("The same, bear, base and bull weighted by probability")`
    weighted_stays | weighted_leaves |`,
  "Revenue: if the tenant stays, and as far as it binds ($m)": $m.chart("column")`
    term_revenue | exit_revenue`,
});

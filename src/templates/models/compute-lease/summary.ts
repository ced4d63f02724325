import { $m, date, days, months, percent, text, x } from "../../language/row";
import { heads, outputs, rows, spill, table } from "../../language/sheet";
import { loaded } from "../common/contract";
import { asOf, exitReading, SHARE } from "../common/read-with";

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

export const backlog = outputs`Backlog | Backlog by time band |
  Fees still to come from the as-of date: the headline, and what of it binds. Only what binds is a
  remaining performance obligation.`({
  bands: table("Time bands, in months from the as-of date")`
    first: First | second: Second | third: Third`,
  band_ends: months.cells("A band ends after")`FirstBand | SecondBand | ThirdBand`,
  backlog: spill(
    "Backlog",
    heads`first: First band | second: Second band | third: Third band | beyond: Beyond | whole: Total`,
    {
      headline: $m.spilled("Headline backlog (not RPO)"),
      binding: $m.result.spilled("Enforceable"),
    },
  )`DROP(${loaded.backlog("bands[]")}, 1, 1)`,
  read_backlog_with: table("Read with")`value:`,
  backlog_reading: text.cells("Reading of the exit clause")`ExitReading`,
  backlog_as_of: date.cells("As-of date")`AsOf`,
  backlog_exit: date.cells("First day without service, notice given at once")`exit_date`,
  "Headline backlog is what is left of the contract": $m.check`backlog.headline.whole - left`,
  "Enforceable backlog is what binds": $m.check`backlog.binding.whole - enforceable`,
  "Backlog by time band: headline, and what of it binds ($m)": $m.chart("stacked bar", "backlog")`
    first | second | third | beyond`,
});

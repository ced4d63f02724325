import { $m, date, days, months, percent, text, x } from "../../language/row";
import { heads, outputs, rows, spill, table } from "../../language/sheet";
import { loaded } from "../common/contract";
import { asOf, exitReading, SHARE } from "../common/read-with";

export const summary = outputs`Summary | Headline vs. enforceable | Headline and enforceable value
  side by side, with the exit-clause interpretation and as-of date they depend on.`({
  Basis: rows,
  reading: exitReading,
  as_of: asOf,
  runs_on: text.value("Tenant assumption used in statements")`IF(TenantStays = 1, "Tenant stays",
    IF(RelettingCounts = 1, "Exits; re-leased", "Exits; idle"))`,
  comparison: table("Headline vs. enforceable")`
    headline: Headline | binding: Enforceable | share %: Share`,
  last_service: date.cells("First day after service ends")`term_end | exit_date |`,
  service: days.cells("Days of service")`term_days.total | binding_days.total | ${SHARE}`,
  whole_value: $m.result.cells("Total payments / enforceable at as-of date")`
    headline | enforceable | ${SHARE}`,
  value_left: $m.cells("Payments remaining at as-of date")`left | enforceable | ${SHARE}`,
  revenue_compared: $m.cells("Revenue")`term_revenue.total | exit_revenue.total | ${SHARE}`,
  incremental_compared: percent.cells("Incremental margin (avoidable cost only)")`
    whole_incremental_margin.term | whole_incremental_margin.exit |`,
  loaded_compared: percent.cells("Fully loaded margin (incl. depreciation)")`
    whole_loaded_margin.term | whole_loaded_margin.exit |`,
  cost_multiple: x.cells("Payments / capital cost")`OFFTAKE.VAL.MULTIPLE(headline, capital_cost) |
    OFFTAKE.VAL.MULTIPLE(enforceable, capital_cost) |`,
  debt_compared: $m.cells("Debt capacity")`live_debt.stays | live_debt.leaves | ${SHARE}`,
  npv_compared: $m.cells("NPV to landlord")`live_landlord_npv.stays | live_landlord_npv.leaves |`,
  weighted_compared: $m.result.cells("NPV to landlord, probability-weighted")`
    weighted_stays | weighted_leaves |`,
  "Revenue: full term vs. enforceable ($m)": $m.chart("column")`term_revenue | exit_revenue`,
});

export const backlog = outputs`Backlog | Backlog by time band |
  Fees remaining at the as-of date, headline and enforceable. Only the enforceable amount is a
  remaining performance obligation (RPO).`({
  bands: table("Time bands, in months from the as-of date")`
    first: First | second: Second | third: Third`,
  band_ends: months.cells("Band ends after")`FirstBand | SecondBand | ThirdBand`,
  backlog: spill(
    "Backlog",
    heads`first: First band | second: Second band | third: Third band | beyond: Beyond | whole: Total`,
    {
      headline: $m.spilled("Headline backlog (not RPO)"),
      binding: $m.result.spilled("Enforceable"),
    },
  )`DROP(${loaded.backlog("bands[]")}, 1, 1)`,
  read_backlog_with: table("Basis")`value:`,
  backlog_reading: text.cells("Exit-clause interpretation")`ExitReading`,
  backlog_as_of: date.cells("As-of date")`AsOf`,
  backlog_exit: date.cells("Earliest exit date")`exit_date`,
  "Headline backlog = remaining payments": $m.check`backlog.headline.whole - left`,
  "Enforceable backlog = enforceable value": $m.check`backlog.binding.whole - enforceable`,
  "Backlog by time band: headline vs. enforceable ($m)": $m.chart("stacked bar", "backlog")`
    first | second | third | beyond`,
});

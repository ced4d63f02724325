import type { Row } from "../../language/blocks";
import { $m, flag, months, number } from "../../language/row";
import { outputs, rows } from "../../language/sheet";

const flow = (label: string, each: string): Row => $m.flow(label)`${each}`;

/** Months of the period that lie between two months of the lease. */
const overlap = (from: string, to: string) =>
  `MAX(0, MIN(lease_month, ${to}) - MAX(lease_month[-1], ${from}))`;

/** What has come in and gone out since the choice was made. */
const running = (of: string, label: string): Record<string, Row> => ({
  [`${of}_running`]: $m.each(`${label}: cumulative`)`0 | ${of}_running[-1] + ${of}`,
});

export const cash = outputs.overTime`Cash | Cash flow by alternative |
  Undiscounted cost and timing of each alternative. Lost margin counts as a cost.`({
  "Lease to term end": rows,
  lease_rent: flow("Rent", "payments_before - payments"),
  ...running("lease_rent", "Lease"),
  Build: rows,
  build_cost: flow("Capital cost", "-build_capex * chosen"),
  build_running_cost: flow("Site operating cost", "-build_opex * (compared - waiting)"),
  build_worth: flow("Residual value at term end (NBV)", "residual * ending"),
  build_lost: flow("Margin lost while waiting", "-margin_month * waiting"),
  build_net: $m.total.flow("Build (with delay)")`
    SUM(build_cost, build_running_cost, build_worth, build_lost)`,
  ...running("build_net", "Build (with delay)"),
  "Lease to earliest exit, then build": rows,
  then_rent: flow("Rent to earliest exit", "payments_before - payments_to_exit"),
  then_capex: flow(
    "Capital cost",
    "-build_capex * rebuilds * IF(AND(lease_month[-1] <= elapsed + begin_month, elapsed + begin_month < lease_month), 1, 0)",
  ),
  then_opex: flow(
    "Site operating cost",
    `-build_opex * rebuilds * ${overlap("elapsed + runs_month", "elapsed + horizon")}`,
  ),
  then_worth_paid: flow("Residual value at term end (NBV)", "rebuilds * then_worth * ending"),
  then_margin: flow(
    "Margin lost from the exit until the build runs",
    `IF(gap_months = 0, 0, -gap_margin / gap_months * ${overlap("elapsed + exit_month", "elapsed + exit_month + gap_months")})`,
  ),
  then_net: $m.total.flow("Lease, then build")`
    SUM(then_rent, then_capex, then_opex, then_worth_paid, then_margin)`,
  ...running("then_net", "Lease, then build"),
  "Lease vs. build": rows,
  lease_saves: $m.total.flow("Lease less build")`lease_rent - build_net`,
  "Rent = fees from decision date": $m.check`lease_rent.total + fees_left`,
  "Enforceable rent = fees to earliest exit": $m.check`then_rent.total + fees_binding`,
  "Deferred build cash = capex + opex − NBV": $m.check`
    then_capex.total + then_opex.total + then_worth_paid.total + rebuilds * (build_capex +
    build_opex * (horizon - runs_month) - then_worth)`,
  "Lost margin after exit fully allocated": $m.check`then_margin.total + gap_margin`,
  "Undiscounted cash flow = Decision sheet": $m.check`
    lease_saves.total - undiscounted.advantage.value`,
  "Cumulative cost by alternative ($m)": $m.chart("line")`
    lease_rent_running | build_net_running | then_net_running`,
});

export const reclaim = outputs.overTime`Reclaim | Landlord termination |
  Tenant's loss until replacement capacity is in service, if service ends at each period end or at
  the earliest exit date.`({
  "Months to replace the capacity": rows,
  replace_months: months.value("Time to build, less notice period")`
    MAX(0, BuildDelayMonths - notice_months)`,
  "Service ends at earliest exit date": rows,
  exit_left: number.value("Remaining term, months")`TermMonths - exit_months`,
  exit_without: number.value("of which without capacity")`
    IF(gap_months = 0, 0, runs_month - months_binding)`,
  exit_margin: $m.value("Margin lost")`-gap_margin`,
  exit_saved: $m.value("Fees saved (average remaining fee)")`
    IF(exit_left = 0, 0, fees_after_exit * exit_without / exit_left)`,
  exit_loss: $m.result.value("Tenant's loss", "ReclaimLoss")`exit_margin + exit_saved`,
  "Service ends at period end": rows,
  reclaimable: flag.each("Termination possible in period")`
    IF(AND(period_end + 1 >= exit_date, lease_month < TermMonths), 1, 0)`,
  term_left: months.each("Remaining term, months")`MAX(0, TermMonths - lease_month)`,
  without: number.each("of which without capacity")`reclaimable * MIN(replace_months, term_left)`,
  lost_margin: $m.each("Margin lost")`-without * margin_month`,
  saved_fees: $m.each("Fees saved (average remaining fee)")`
    IF(term_left = 0, 0, fees_closing * without / term_left)`,
  reclaim_loss: $m.result.each("Tenant's loss")`lost_margin + saved_fees`,
  "Months without capacity ≤ remaining term": months.check`MAX(0, exit_without - exit_left)`,
  "Tenant's loss by service end date ($m)": $m.chart("column")`reclaim_loss`,
});

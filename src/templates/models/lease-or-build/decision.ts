import { heads, rows, spill, table } from "../../language/heading";
import { $m, flag, months, percent } from "../../language/row";
import { workings } from "../../language/sheet";
import { allOf, discount, LABELS, leaseOrBuildOf, oneOf } from "./choice-function";
import { takenBack } from "./taken-back";

const choice = (title: string, key: string, formula: string) => ({
  [key]: spill(title, heads`value: Present value`, {
    lease: $m.spilled(LABELS.lease),
    build: $m.spilled(LABELS.build),
    lost: $m.spilled(LABELS.lost),
    advantage: $m.result.spilled(LABELS.advantage),
  })`${allOf(formula)}`,
});

const TERM = {
  fee: "fee_month.term",
  months: "horizon",
  capex: "build_capex",
  opex: "build_opex",
  delay: "BuildDelayMonths",
  margin: "margin_month",
  worth: "residual",
} as const;

/** Margin or fees of the months of waiting, level. */
const waiting = (row: "lost" | "lease", column: string, sum: string) => {
  const months = `bridge_months.${column}`;
  const level = `${sum} / ${months}`;
  const choice = row === "lost" ? { delay: "BuildDelayMonths", margin: level } : { fee: level };
  return oneOf(row, { months, ...choice });
};

export const decision = workings.columns([18, 18])`Decision | Comparison at present value | Present
  values on the day of the choice, at the tenant's borrowing rate; flows at the ends of months.`({
  level_fees: table("Fees, level over the months compared")`
    term: To the term's end | exit: To the first exit`,
  fees_of: $m.forReader.cells("Fees")`fees_left | fees_binding`,
  fee_month: $m.cells("Average fee a month")`fees_left / horizon | fees_binding / horizon_binding`,
  fee_value: $m.cells("Present value of the fees")`
    ${oneOf("lease", { fee: "fee_month.term", months: "horizon" })} |
    ${oneOf("lease", { fee: "fee_month.exit", months: "horizon_binding" })}`,
  ...choice(
    "Lease to the end of the term, or build now (headline)",
    "choice",
    leaseOrBuildOf(TERM),
  ),
  "The site is taken back at the first exit, then built": rows,
  leaves_early: flag.value("The first exit is before the end of the term")`
    IF(exit_date < term_end, 1, 0)`,
  ...takenBack({
    key: ["", ""],
    run: "value",
    months: "months_binding",
    early: "leaves_early",
    notice: "notice_months",
    margin: "margin_month",
    delay: "BuildDelayMonths",
    life: "parts.life",
  }),
  then_value: $m.result.value("Value of leasing over building now")`
    choice.build.value + choice.lost.value - fee_value.exit - then_build - then_lost`,
  bridge: table("Value of not waiting: a bridge while the tenant builds")`
    term: The landlord stays | exit: Cut at first exit`,
  bridge_months: months.cells("Whole months of waiting")`
    MAX(1, wait_months) | MAX(1, ROUNDUP(wait_binding, 0))`,
  bridge_margin: $m.cells("Margin that waiting would lose")`
    ${waiting("lost", "term", "margin_month * wait_months")} |
    ${waiting("lost", "exit", "margin_month * wait_binding")}`,
  bridge_fees: $m.cells("Fees of those months")`${waiting("lease", "term", "fees_waiting")} |
    ${waiting("lease", "exit", "fees_waiting_binding")}`,
  bridge_value: $m.result.each("Value of not waiting, after the fees")`
    bridge_margin.@ - bridge_fees.@`,
  shown: table("For the chart of the summary")`headline: Headline | binding: What binds`,
  shown_waiting: $m.cells("Not waiting")`bridge_value.term | bridge_value.exit`,
  shown_leasing: $m.cells("Leasing over building")`choice.advantage.value | then_value`,
  shown_loss: $m.cells("Loss if the site is taken back")`| exit_loss`,
  ...choice(
    "For the checks: the headline, not discounted",
    "undiscounted",
    leaseOrBuildOf({ ...TERM, rate: "0" }),
  ),
  "For the checks: the same by Excel's functions": rows,
  month_rate: percent.value("Tenant's borrowing rate, a month")`
    (1 + BorrowingRate) ^ (1 / MonthsInYear) - 1`,
  lease_by_excel: $m.value("Lease")`-PV(month_rate, horizon, fee_month.term)`,
  build_by_excel: $m.value("Build")`build_capex - PV(month_rate, horizon, build_opex, -residual) +
    PV(month_rate, wait_months, build_opex)`,
  lost_by_excel: $m.value("Margin lost while waiting")`-PV(month_rate, wait_months, margin_month)`,
  then_lost_by_excel: $m.value("Margin lost from the first exit until a build runs")`IF(gap_months =
    0, 0, -PV(month_rate, gap_months, gap_margin / gap_months) * ${discount("exit_month")})`,
  "The lease is worth what Excel says": $m.check`choice.lease.value - lease_by_excel`,
  "The build is worth what Excel says": $m.check`choice.build.value - build_by_excel`,
  "The margin lost is worth what Excel says": $m.check`
    ABS(choice.lost.value - lost_by_excel) + ABS(then_lost - then_lost_by_excel)`,
  "Undiscounted, the lease is its fees": $m.check`undiscounted.lease.value - fees_left`,
  "Where it binds to the end of its term, both values are one": $m.check`
    IF(leaves_early = 1, 0, then_value - choice.advantage.value)`,
});

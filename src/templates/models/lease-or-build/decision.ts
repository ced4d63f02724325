import { $m, flag, months, percent } from "../../language/row";
import { heads, rows, spill, table, workings } from "../../language/sheet";
import { allOf, discount, LABELS, leaseOrBuildOf, oneOf, takenBack } from "./choice";

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

export const decision = workings.columns([18, 18])`Decision | Present value comparison |
  Present values at decision date, discounted at the tenant's IBR; month-end cash flows.`({
  level_fees: table("Fees, levelized over months compared")`
    term: To the term's end | exit: To earliest exit`,
  fees_of: $m.forReader.cells("Fees")`fees_left | fees_binding`,
  fee_month: $m.cells("Average monthly fee")`fees_left / horizon | fees_binding / horizon_binding`,
  fee_value: $m.cells("Present value of the fees")`
    ${oneOf("lease", { fee: "fee_month.term", months: "horizon" })} |
    ${oneOf("lease", { fee: "fee_month.exit", months: "horizon_binding" })}`,
  ...choice("Lease to term end vs. build now (headline)", "choice", leaseOrBuildOf(TERM)),
  "Exit at earliest date, then build": rows,
  leaves_early: flag.value("Earliest exit is before term end")`IF(exit_date < term_end, 1, 0)`,
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
  then_value: $m.result.value("Net value of leasing vs. build now")`
    choice.build.value + choice.lost.value - fee_value.exit - then_build - then_lost`,
  bridge: table("Value of immediate capacity (bridge)")`
    term: The landlord stays | exit: Cut at earliest exit`,
  bridge_months: months.cells("Whole months of waiting")`
    MAX(1, wait_months) | MAX(1, ROUNDUP(wait_binding, 0))`,
  bridge_margin: $m.cells("Margin lost while waiting")`
    ${waiting("lost", "term", "margin_month * wait_months")} |
    ${waiting("lost", "exit", "margin_month * wait_binding")}`,
  bridge_fees: $m.cells("Fees for those months")`${waiting("lease", "term", "fees_waiting")} |
    ${waiting("lease", "exit", "fees_waiting_binding")}`,
  bridge_value: $m.result.each("Value of immediate capacity, net of fees")`
    bridge_margin.@ - bridge_fees.@`,
  shown: table("Summary chart data")`headline: Headline | binding: Enforceable`,
  shown_waiting: $m.cells("Not waiting")`bridge_value.term | bridge_value.exit`,
  shown_leasing: $m.cells("Leasing over building")`choice.advantage.value | then_value`,
  shown_loss: $m.cells("Loss if the landlord exits")`| exit_loss`,
  ...choice("Check: undiscounted headline", "undiscounted", leaseOrBuildOf({ ...TERM, rate: "0" })),
  "Check: recomputed with Excel functions": rows,
  month_rate: percent.value("Tenant's IBR, monthly")`(1 + BorrowingRate) ^ (1 / MonthsInYear) - 1`,
  lease_by_excel: $m.value("Lease")`-PV(month_rate, horizon, fee_month.term)`,
  build_by_excel: $m.value("Build")`build_capex - PV(month_rate, horizon, build_opex, -residual) +
    PV(month_rate, wait_months, build_opex)`,
  lost_by_excel: $m.value("Margin lost while waiting")`-PV(month_rate, wait_months, margin_month)`,
  then_lost_by_excel: $m.value("Margin lost from exit to build in service")`IF(gap_months = 0, 0,
    -PV(month_rate, gap_months, gap_margin / gap_months) * ${discount("exit_month")})`,
  "Lease PV = Excel PV": $m.check`choice.lease.value - lease_by_excel`,
  "Build PV = Excel PV": $m.check`choice.build.value - build_by_excel`,
  "Lost-margin PV = Excel PV": $m.check`
    ABS(choice.lost.value - lost_by_excel) + ABS(then_lost - then_lost_by_excel)`,
  "Undiscounted lease cost = sum of fees": $m.check`undiscounted.lease.value - fees_left`,
  "No early exit: both values equal": $m.check`
    IF(leaves_early = 1, 0, then_value - choice.advantage.value)`,
});

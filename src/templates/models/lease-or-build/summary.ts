import { $m, date, number, text } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { asOf, exitReading, SHARE } from "../common/read-with";

const SIDES = { headline: "Headline", binding: "Enforceable", share: "Share" } as const;

export const summary = outputs.columns([
  18, 18, 12,
])`Summary | Summary | Value of leasing to the tenant: full term (headline) and enforceable.`({
  Basis: rows,
  tenant_named: text.value("Tenant")`Lessee`,
  landlord_named: text.value("Landlord")`Lessor`,
  reading: exitReading,
  as_of: asOf,
  kind_named: text.value("Contract classification")`contract_kind`,
  scope_of_fee: text.value("Fee scope")`IF(FeeCoversMw, "Fee covers the MW the build replaces",
    "Scope mismatch: set contracted MW on Inputs")`,
  bridge_holds: text.value("Tenant can exit when its build is ready")`
    IF(exit_months <= elapsed + wait_months, "Yes", "No; bridge cost is understated")`,
  comparison: table("Headline vs. enforceable", heads(SIDES, { share: "%" })),
  last_day: date.cells("Earliest exit date")`term_end | exit_date |`,
  months_compared: number.cells("Months of service from decision date")`
    months_left | months_binding | ${SHARE}`,
  fees_compared: $m.cells("Fees for those months")`fees_left | fees_binding | ${SHARE}`,
  immediacy: table("Value of immediate capacity (PV over delay)", heads(SIDES, { share: "%" })),
  margin_kept: $m.cells("Margin lost while waiting")`
    bridge_margin.term | bridge_margin.exit | ${SHARE}`,
  waiting_fees: $m.cells("Fees for those months")`-bridge_fees.term | -bridge_fees.exit | ${SHARE}`,
  not_waiting: $m.result.cells("Value of immediate capacity", {
    headline: "ValueOfNotWaiting",
    binding: "ValueOfNotWaitingCertain",
  })`margin_kept.headline + waiting_fees.headline | margin_kept.binding + waiting_fees.binding |
    ${SHARE}`,
  answer: table("Lease vs. build: PV to term end")`
    headline: Landlord stays | binding: Exits at earliest date`,
  lease_fees: $m.cells("Lease: fees")`-choice.lease.value | -fee_value.exit`,
  lease_build: $m.cells("Then build, net of residual value")`0 | -then_build`,
  lease_lost: $m.cells("Margin lost between exit and build")`0 | -then_lost`,
  lease_all: $m.total.each("Lease")`SUM(lease_fees.@, lease_build.@, lease_lost.@)`,
  now_build: $m.each("Build now, net of residual value")`-choice.build.value`,
  now_lost: $m.each("margin lost while waiting")`-choice.lost.value`,
  now_all: $m.total.each("Build now (with delay)")`now_build.@ + now_lost.@`,
  leasing: $m.result.each("Net value of leasing (negative = build)", {
    headline: "ValueOfLeasing",
    binding: "ValueOfLeasingTakenBack",
  })`lease_all.@ - now_all.@`,
  books: table("Tenant accounting (IFRS 16)")`
    headline: Headline | binding: Lease term | share %: Share`,
  books_end: date.cells("Day after lease term end")`term_end | ifrs_end |`,
  books_liability: $m.cells("Lease liability at commencement")`
    headline_recognised | binding_recognised | ${SHARE}`,
  books_expense: $m.cells("Total expense: depreciation + interest")`
    headline_expense.total | binding_expense.total | ${SHARE}`,
  books_interest: $m.cells("of which interest")`
    -headline_interest.total | -binding_interest.total | ${SHARE}`,
  "If the landlord terminates at earliest exit": rows,
  months_shown: number.value("Months without capacity")`exit_without`,
  loss_shown: $m.result.value("Tenant's loss (undiscounted)")`exit_loss`,
  "Value of leasing = Decision sheet": $m.check`
    ABS(leasing.headline - choice.advantage.value) + ABS(leasing.binding - then_value)`,
  "Value of immediate capacity = Decision sheet": $m.check`
    ABS(not_waiting.headline - bridge_value.term) + ABS(not_waiting.binding - bridge_value.exit)`,
  "Value to tenant: headline vs. enforceable ($m)": $m.chart("column", "shown")`headline | binding`,
  "Lease liability: lease term vs. headline ($m)": $m.chart("column")`
    binding_liability | headline_liability`,
});

import { heads, rows, table } from "../../language/heading";
import { $m, date, number, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { SHARE } from "../common/share";

const SIDES = { headline: "Headline", binding: "What binds", share: "Share" } as const;

export const summary = outputs.columns([18, 18, 12])`Summary | Summary | What leasing is worth to
  the tenant if the landlord stays, beside what is certain: the landlord may leave too.`({
  "Read with": rows,
  tenant_named: text.value("Tenant")`Lessee`,
  landlord_named: text.value("Landlord")`Lessor`,
  reading: exitReading,
  as_of: asOf,
  kind_named: text.value("By the judgements set, the contract is a")`contract_kind`,
  scope_of_fee: text.value("Scope of fee and power")`IF(FeeCoversMw, "The fee is for the power that
    a build would replace", "The fee is not for this power: set the contracted MW first")`,
  bridge_holds: text.value("The tenant may leave by the time a build of its own runs")`
    IF(exit_months <= elapsed + wait_months, "Yes", "No: as a bridge the lease costs more than is
    shown")`,
  comparison: table("Headline against what binds", heads(SIDES, { share: "%" })),
  last_day: date.cells("First day without service")`term_end | exit_date |`,
  months_compared: number.cells("Months of service from the day of the choice")`
    months_left | months_binding | ${SHARE}`,
  fees_compared: $m.cells("Fees of those months")`fees_left | fees_binding | ${SHARE}`,
  immediacy: table(
    "Value of not waiting: present value over the wait",
    heads(SIDES, { share: "%" }),
  ),
  margin_kept: $m.cells("Margin that waiting would lose")`
    bridge_margin.term | bridge_margin.exit | ${SHARE}`,
  waiting_fees: $m.cells("Fees of those months")`-bridge_fees.term | -bridge_fees.exit | ${SHARE}`,
  not_waiting: $m.result.cells("Value of not waiting", {
    headline: "ValueOfNotWaiting",
    binding: "ValueOfNotWaitingCertain",
  })`margin_kept.headline + waiting_fees.headline | margin_kept.binding + waiting_fees.binding |
    ${SHARE}`,
  answer: table("Lease or build: present value to the end of the term")`
    headline: Landlord stays | binding: Leaves at first exit`,
  lease_fees: $m.cells("Lease: fees")`-choice.lease.value | -fee_value.exit`,
  lease_build: $m.cells("then build, less what it is worth at the end")`0 | -then_build`,
  lease_lost: $m.cells("margin lost from the exit until the build runs")`0 | -then_lost`,
  lease_all: $m.total.each("Lease")`SUM(lease_fees.@, lease_build.@, lease_lost.@)`,
  now_build: $m.each("Build now, less what it is worth at the end")`-choice.build.value`,
  now_lost: $m.each("margin lost while waiting")`-choice.lost.value`,
  now_all: $m.total.each("Build now and wait")`now_build.@ + now_lost.@`,
  leasing: $m.result.each("Value of leasing over building; negative, build", {
    headline: "ValueOfLeasing",
    binding: "ValueOfLeasingTakenBack",
  })`lease_all.@ - now_all.@`,
  books: table("On the tenant's books (IFRS 16)")`
    headline: Headline | binding: Lease term | share %: Share`,
  books_end: date.cells("First day after the term that is measured")`term_end | ifrs_end |`,
  books_liability: $m.cells("Lease liability at commencement")`
    headline_recognised | binding_recognised | ${SHARE}`,
  books_expense: $m.cells("Expense over the term: depreciation and interest")`
    headline_expense.total | binding_expense.total | ${SHARE}`,
  books_interest: $m.cells("of it interest")`
    -headline_interest.total | -binding_interest.total | ${SHARE}`,
  "If the landlord takes the site back at the first exit": rows,
  months_shown: number.value("Months without capacity, within the term")`exit_without`,
  loss_shown: $m.result.value("Tenant's loss, not discounted")`exit_loss`,
  "The value of leasing is that of the comparison": $m.check`
    ABS(leasing.headline - choice.advantage.value) + ABS(leasing.binding - then_value)`,
  "The value of not waiting is that of the comparison": $m.check`
    ABS(not_waiting.headline - bridge_value.term) + ABS(not_waiting.binding - bridge_value.exit)`,
  "Value to the tenant: headline, and what binds ($m)": $m.chart("column", "shown")`
    headline | binding`,
  "Lease liability: lease term, and headline ($m)": $m.chart("column")`
    binding_liability | headline_liability`,
});

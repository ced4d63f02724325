import { asOf, exitReading } from "../common/read-with";
import { share } from "../common/share";
import { $m, date, number, text } from "../language/row";
import { outputs } from "../language/sheet";
import { heads, rows, table } from "../language/table";

const SIDES = { headline: "Headline", binding: "What binds", share: "Share" } as const;

/** Two values and what share the second is of the first. */
const compared = (row: string, headline: string, binding: string) => ({
  headline,
  binding,
  share: share(`${row}.binding`, `${row}.headline`),
});

export const summary = outputs(
  "Summary",
  "Summary",
  "What leasing is worth to the tenant if the landlord stays, beside what is certain: the landlord may leave too.",
  { columns: [18, 18, 12] },
  rows("Read with", {
    tenant_named: text.value("Tenant")`Lessee`,
    landlord_named: text.value("Landlord")`Lessor`,
    reading: exitReading,
    as_of: asOf,
    kind_named: text.value("By the judgements set, the contract is a")`contract_kind`,
    scope_of_fee: text.value("Scope of fee and power")`IF(FeeCoversMw,
      "The fee is for the power that a build would replace",
      "The fee is not for this power: set the contracted MW first")`,
    bridge_holds: text.value("The tenant may leave by the time a build of its own runs")`
      IF(exit_months <= elapsed + wait_months, "Yes",
      "No: as a bridge the lease costs more than is shown")`,
  }),
  table("Headline against what binds", {
    comparison: heads(SIDES, { share: "%" }),
    last_day: date.columns("First day without service", {
      headline: "term_end",
      binding: "exit_date",
    }),
    months_compared: number.columns(
      "Months of service from the day of the choice",
      compared("months_compared", "months_left", "months_binding"),
    ),
    fees_compared: $m.columns(
      "Fees of those months",
      compared("fees_compared", "fees_left", "fees_binding"),
    ),
  }),
  table("Value of not waiting: present value over the wait", {
    immediacy: heads(SIDES, { share: "%" }),
    margin_kept: $m.columns(
      "Margin that waiting would lose",
      compared("margin_kept", "bridge_margin.term", "bridge_margin.exit"),
    ),
    waiting_fees: $m.columns(
      "Fees of those months",
      compared("waiting_fees", "-bridge_fees.term", "-bridge_fees.exit"),
    ),
    not_waiting: $m.result.columns(
      "Value of not waiting",
      compared(
        "not_waiting",
        "margin_kept.headline + waiting_fees.headline",
        "margin_kept.binding + waiting_fees.binding",
      ),
      { headline: "ValueOfNotWaiting", binding: "ValueOfNotWaitingCertain" },
    ),
  }),
  table("Lease or build: present value to the end of the term", {
    answer: heads({ headline: "Landlord stays", binding: "Leaves at first exit" }),
    lease_fees: $m.cells("Lease: fees")`-choice.lease.value | -fee_value.exit`,
    lease_build: $m.cells("then build, less what it is worth at the end")`0 | -then_build`,
    lease_lost: $m.cells("margin lost from the exit until the build runs")`0 | -then_lost`,
    lease_all: $m.total.cells("Lease")`SUM(lease_fees.headline, lease_build.headline,
      lease_lost.headline) | SUM(lease_fees.binding, lease_build.binding, lease_lost.binding)`,
    now_build: $m.cells("Build now, less what it is worth at the end")`-choice.build.value |
      -choice.build.value`,
    now_lost: $m.cells("margin lost while waiting")`-choice.lost.value | -choice.lost.value`,
    now_all: $m.total.cells("Build now and wait")`now_build.headline + now_lost.headline |
      now_build.binding + now_lost.binding`,
    leasing: $m.result.cells("Value of leasing over building; negative, build", {
      headline: "ValueOfLeasing",
      binding: "ValueOfLeasingTakenBack",
    })`lease_all.headline - now_all.headline | lease_all.binding - now_all.binding`,
  }),
  table("On the tenant's books (IFRS 16)", {
    books: heads({ headline: "Headline", binding: "Lease term", share: ["Share", "%"] }),
    books_end: date.cells("First day after the term that is measured")`term_end | ifrs_end | `,
    books_liability: $m.columns(
      "Lease liability at commencement",
      compared("books_liability", "headline_recognised", "binding_recognised"),
    ),
    books_expense: $m.columns(
      "Expense over the term: depreciation and interest",
      compared("books_expense", "headline_expense.total", "binding_expense.total"),
    ),
    books_interest: $m.columns(
      "of it interest",
      compared("books_interest", "-headline_interest.total", "-binding_interest.total"),
    ),
  }),
  rows("If the landlord takes the site back at the first exit", {
    months_shown: number.value("Months without capacity, within the term")`exit_without`,
    loss_shown: $m.result.value("Tenant's loss, not discounted")`exit_loss`,
  }),
  $m.check("The value of leasing is that of the comparison")`ABS(leasing.headline -
    choice.advantage.value) + ABS(leasing.binding - then_value)`,
  $m.check("The value of not waiting is that of the comparison")`ABS(not_waiting.headline -
    bridge_value.term) + ABS(not_waiting.binding - bridge_value.exit)`,
  $m.chart("column", "Value to the tenant: headline, and what binds ($m)", { of: "shown" })`headline
    | binding`,
  $m.chart("column", "Lease liability: lease term, and headline ($m)")`binding_liability |
    headline_liability`,
);

import { asOf, exitReading } from "../common/read-with";
import { share } from "../common/share";
import { rows, type Sheet, table } from "../template";

const SIDES = { headline: "Headline", binding: "What binds", share: "Share" } as const;

/** Two values and what share the second is of the first. */
const compared = (row: string, headline: string, binding: string) => ({
  headline,
  binding,
  share: share(`${row}.binding`, `${row}.headline`),
});

export const summary: Sheet = {
  name: "Summary",
  role: "outputs",
  title: "Summary",
  purpose:
    "What leasing is worth to the tenant if the landlord stays, beside what is certain: the landlord may leave too.",
  overTime: false,
  columns: [18, 18, 12],
  blocks: [
    rows("Read with", {
      tenant_named: { label: "Tenant", unit: "text", value: "Lessee" },
      landlord_named: { label: "Landlord", unit: "text", value: "Lessor" },
      reading: exitReading,
      as_of: asOf,
      kind_named: {
        label: "By the judgements set, the contract is a",
        unit: "text",
        value: "contract_kind",
      },
      scope_of_fee: {
        label: "Scope of fee and power",
        unit: "text",
        value:
          'IF(FeeCoversMw, "The fee is for the power that a build would replace", "The fee is not for this power: set the contracted MW first")',
      },
      bridge_holds: {
        label: "The tenant may leave by the time a build of its own runs",
        unit: "text",
        value:
          'IF(exit_months <= elapsed + wait_months, "Yes", "No: as a bridge the lease costs more than is shown")',
      },
    }),
    table(
      "Headline against what binds",
      "comparison",
      SIDES,
      {
        last_day: {
          label: "First day without service",
          unit: "date",
          cells: { headline: "term_end", binding: "exit_date" },
        },
        months_compared: {
          label: "Months of service from the day of the choice",
          unit: "number",
          cells: compared("months_compared", "months_left", "months_binding"),
        },
        fees_compared: {
          label: "Fees of those months",
          unit: "$m",
          cells: compared("fees_compared", "fees_left", "fees_binding"),
        },
      },
      { share: "%" },
    ),
    table(
      "Value of not waiting: present value over the wait",
      "immediacy",
      SIDES,
      {
        margin_kept: {
          label: "Margin that waiting would lose",
          unit: "$m",
          cells: compared("margin_kept", "bridge_margin.term", "bridge_margin.exit"),
        },
        waiting_fees: {
          label: "Fees of those months",
          unit: "$m",
          cells: compared("waiting_fees", "-bridge_fees.term", "-bridge_fees.exit"),
        },
        not_waiting: {
          label: "Value of not waiting",
          unit: "$m",
          cells: compared(
            "not_waiting",
            "margin_kept.headline + waiting_fees.headline",
            "margin_kept.binding + waiting_fees.binding",
          ),
          names: { headline: "ValueOfNotWaiting", binding: "ValueOfNotWaitingCertain" },
          emphasis: "result",
        },
      },
      { share: "%" },
    ),
    table(
      "Lease or build: present value to the end of the term",
      "answer",
      { headline: "Landlord stays", binding: "Leaves at first exit" },
      {
        lease_fees: {
          label: "Lease: fees",
          unit: "$m",
          cells: { headline: "-choice.lease.value", binding: "-fee_value.exit" },
        },
        lease_build: {
          label: "then build, less what it is worth at the end",
          unit: "$m",
          cells: { headline: "0", binding: "-then_build" },
        },
        lease_lost: {
          label: "margin lost from the exit until the build runs",
          unit: "$m",
          cells: { headline: "0", binding: "-then_lost" },
        },
        lease_all: {
          label: "Lease",
          unit: "$m",
          cells: {
            headline: "SUM(lease_fees.headline, lease_build.headline, lease_lost.headline)",
            binding: "SUM(lease_fees.binding, lease_build.binding, lease_lost.binding)",
          },
          emphasis: "total",
        },
        now_build: {
          label: "Build now, less what it is worth at the end",
          unit: "$m",
          cells: { headline: "-choice.build.value", binding: "-choice.build.value" },
        },
        now_lost: {
          label: "margin lost while waiting",
          unit: "$m",
          cells: { headline: "-choice.lost.value", binding: "-choice.lost.value" },
        },
        now_all: {
          label: "Build now and wait",
          unit: "$m",
          cells: {
            headline: "now_build.headline + now_lost.headline",
            binding: "now_build.binding + now_lost.binding",
          },
          emphasis: "total",
        },
        leasing: {
          label: "Value of leasing over building; negative, build",
          unit: "$m",
          cells: {
            headline: "lease_all.headline - now_all.headline",
            binding: "lease_all.binding - now_all.binding",
          },
          names: { headline: "ValueOfLeasing", binding: "ValueOfLeasingTakenBack" },
          emphasis: "result",
        },
      },
    ),
    table(
      "On the tenant's books (IFRS 16)",
      "books",
      { headline: "Headline", binding: "Lease term", share: "Share" },
      {
        books_end: {
          label: "First day after the term that is measured",
          unit: "date",
          cells: { headline: "term_end", binding: "ifrs_end" },
        },
        books_liability: {
          label: "Lease liability at commencement",
          unit: "$m",
          cells: compared("books_liability", "headline_recognised", "binding_recognised"),
        },
        books_expense: {
          label: "Expense over the term: depreciation and interest",
          unit: "$m",
          cells: compared("books_expense", "headline_expense.total", "binding_expense.total"),
        },
        books_interest: {
          label: "of it interest",
          unit: "$m",
          cells: compared("books_interest", "-headline_interest.total", "-binding_interest.total"),
        },
      },
      { share: "%" },
    ),
    rows("If the landlord takes the site back at the first exit", {
      months_shown: {
        label: "Months without capacity, within the term",
        unit: "number",
        value: "exit_without",
      },
      loss_shown: {
        label: "Tenant's loss, not discounted",
        unit: "$m",
        value: "exit_loss",
        emphasis: "result",
      },
    }),
  ],
  checks: [
    {
      label: "The value of leasing is that of the comparison",
      unit: "$m",
      difference:
        "ABS(leasing.headline - choice.advantage.value) + ABS(leasing.binding - then_value)",
    },
    {
      label: "The value of not waiting is that of the comparison",
      unit: "$m",
      difference:
        "ABS(not_waiting.headline - bridge_value.term) + ABS(not_waiting.binding - bridge_value.exit)",
    },
  ],
  charts: [
    {
      title: "Value to the tenant: headline, and what binds ($m)",
      kind: "column",
      of: "shown",
      series: ["headline", "binding"],
      unit: "$m",
    },
    {
      title: "Lease liability: lease term, and headline ($m)",
      kind: "column",
      series: ["binding_liability", "headline_liability"],
      unit: "$m",
    },
  ],
};

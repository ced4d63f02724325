import { rows, type Sheet } from "../template";

export const reclaim: Sheet = {
  name: "Reclaim",
  role: "outputs",
  title: "If the landlord takes the site back",
  purpose:
    "What the tenant loses before it has built anew, if service ends with a period, or at the first exit.",
  overTime: true,
  blocks: [
    rows("Months to replace the capacity", {
      replace_months: {
        label: "Wait for a new build, less the months of notice",
        unit: "months",
        value: "MAX(0, BuildDelayMonths - notice_months)",
      },
    }),
    rows("Service ends at the first exit", {
      exit_left: {
        label: "Months of the term that are left",
        unit: "number",
        value: "TermMonths - exit_months",
      },
      exit_without: {
        label: "of them without capacity",
        unit: "number",
        value: "IF(gap_months = 0, 0, runs_month - months_binding)",
      },
      exit_margin: { label: "Margin lost", unit: "$m", value: "-gap_margin" },
      exit_saved: {
        label: "Fees not paid, at the average of those left",
        unit: "$m",
        value: "IF(exit_left = 0, 0, fees_after_exit * exit_without / exit_left)",
      },
      exit_loss: {
        label: "Tenant's loss",
        unit: "$m",
        value: "exit_margin + exit_saved",
        emphasis: "result",
        name: "ReclaimLoss",
      },
    }),
    rows("Service ends with the period", {
      reclaimable: {
        label: "It may end then, and the term has not",
        unit: "flag",
        each: "IF(AND(period_end + 1 >= exit_date, lease_month < TermMonths), 1, 0)",
      },
      term_left: {
        label: "Months of the term that are left",
        unit: "months",
        each: "MAX(0, TermMonths - lease_month)",
      },
      without: {
        label: "of them without capacity",
        unit: "number",
        each: "reclaimable * MIN(replace_months, term_left)",
      },
      lost_margin: { label: "Margin lost", unit: "$m", each: "-without * margin_month" },
      saved_fees: {
        label: "Fees not paid, at the average of those left",
        unit: "$m",
        each: "IF(term_left = 0, 0, fees_closing * without / term_left)",
      },
      reclaim_loss: {
        label: "Tenant's loss",
        unit: "$m",
        each: "lost_margin + saved_fees",
        emphasis: "result",
      },
    }),
  ],
  checks: [
    {
      label: "No month without capacity lies after the term",
      unit: "months",
      difference: "MAX(0, exit_without - exit_left)",
    },
  ],
  charts: [
    {
      title: "Tenant's loss if service ends with the period ($m)",
      kind: "column",
      series: ["reclaim_loss"],
      unit: "$m",
    },
  ],
};

import { asOf, exitReading } from "../common/read-with";
import { rows, type Sheet, table } from "../template";

/** Two values and what share the second is of the first. */
function comparison(row: string, headline: string, binding: string) {
  return {
    headline,
    binding,
    share: `IF(${row}.headline = 0, 0, ${row}.binding / ${row}.headline)`,
  };
}

export const summary: Sheet = {
  name: "Summary",
  role: "outputs",
  title: "Headline against what binds",
  purpose:
    "The two side by side, with the reading of the exit clause and the as-of date beside them.",
  overTime: false,
  blocks: [
    rows("Read with", {
      reading: exitReading,
      as_of: asOf,
      runs_on: {
        label: "What the statements run on",
        unit: "text",
        value:
          'IF(TenantStays = 1, "The tenant stays", IF(RelettingCounts = 1, "It leaves, re-let", "It leaves, idle"))',
      },
    }),
    table(
      "Headline against what binds",
      "comparison",
      { headline: "Headline", binding: "What binds", share: "Share" },
      {
        last_service: {
          label: "First day without service",
          unit: "date",
          cells: { headline: "term_end", binding: "exit_date" },
        },
        service: {
          label: "Days of service",
          unit: "days",
          cells: comparison("service", "term_days.total", "binding_days.total"),
        },
        whole_value: {
          label: "Payments of the term, and what of them binds now",
          unit: "$m",
          cells: comparison("whole_value", "headline", "enforceable"),
          emphasis: "result",
        },
        value_left: {
          label: "Payments from the as-of date on",
          unit: "$m",
          cells: comparison("value_left", "left", "enforceable"),
        },
        revenue_compared: {
          label: "Revenue",
          unit: "$m",
          cells: comparison("revenue_compared", "term_revenue.total", "exit_revenue.total"),
        },
        incremental_compared: {
          label: "Incremental margin: on the cost that the lease causes",
          unit: "%",
          cells: {
            headline: "whole_incremental_margin.term",
            binding: "whole_incremental_margin.exit",
          },
        },
        loaded_compared: {
          label: "Fully loaded margin: depreciation to the end of the term too",
          unit: "%",
          cells: { headline: "whole_loaded_margin.term", binding: "whole_loaded_margin.exit" },
        },
        cost_multiple: {
          label: "Payments as a multiple of capital cost",
          unit: "x",
          cells: {
            headline: "OFFTAKE.VAL.MULTIPLE(headline, capital_cost)",
            binding: "OFFTAKE.VAL.MULTIPLE(enforceable, capital_cost)",
          },
        },
        debt_compared: {
          label: "Debt that the cash carries",
          unit: "$m",
          cells: comparison("debt_compared", "live_debt.stays", "live_debt.leaves"),
        },
        npv_compared: {
          label: "Net present value to the landlord",
          unit: "$m",
          cells: {
            headline: "live_landlord_npv.stays",
            binding: "live_landlord_npv.leaves",
          },
        },
        weighted_compared: {
          label: "The same, bear, base and bull weighted by probability",
          unit: "$m",
          cells: { headline: "weighted_stays", binding: "weighted_leaves" },
          emphasis: "result",
        },
      },
      { share: "%" },
    ),
  ],
  charts: [
    {
      title: "Revenue: if the tenant stays, and as far as it binds ($m)",
      kind: "column",
      series: ["term_revenue", "exit_revenue"],
      unit: "$m",
    },
  ],
};

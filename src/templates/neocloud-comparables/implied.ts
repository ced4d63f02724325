import { loaded } from "../common/contract";
import { rows, type Sheet, table } from "../template";
import { byMultiple, byPower } from "./by-multiple";

const inOrder = (key: string) =>
  `MAX(0, SUM(${key}.low) - SUM(${key}.mid), SUM(${key}.mid) - SUM(${key}.high))`;

export const implied: Sheet = {
  name: "Implied",
  role: "workings",
  title: "The leased capacity, valued as the landlords are",
  purpose:
    "Metrics of the loaded lease, headline beside what binds, at the low, median and high multiple of the peers.",
  overTime: false,
  columns: [15, 13, 13, 13, 15, 15, 15],
  blocks: [
    {
      kind: "spill",
      title: "Backlog of the lease at the as-of date",
      key: "backlog",
      formula: `DROP(${loaded.backlog("MonthsInYear")}, 1, 1)`,
      rows: { headline: "Headline backlog (not RPO)", binding: "Enforceable" },
      columns: { year: "Next 12 months", beyond: "Beyond", whole: "Total" },
      unit: "$m",
      emphasis: { binding: "result" },
    },
    table(
      "Metrics of the lease",
      "subject",
      { headline: "Headline", binding: "What binds" },
      {
        lease_revenue: {
          label: "Revenue a year: at the full fee; what binds of the next 12 months",
          unit: "$m",
          cells: { headline: "MonthlyFee * MonthsInYear", binding: "backlog.binding.year" },
        },
        lease_ebitda: {
          label: "EBITDA of that year: less power, running cost and overhead",
          unit: "$m",
          cells: {
            headline: "lease_revenue.headline * (1 - OverheadShare) - cost_month * MonthsInYear",
            binding:
              "IF(lease_revenue.headline = 0, 0, lease_revenue.binding * lease_ebitda.headline / lease_revenue.headline)",
          },
        },
        lease_backlog: {
          label: "Backlog",
          unit: "$m",
          cells: { headline: "backlog.headline.whole", binding: "backlog.binding.whole" },
        },
      },
    ),
    byMultiple,
    byPower,
    rows("Value by its own cash", {
      cash_low: {
        label: "Low of headline, expected and what binds",
        unit: "$m",
        value: "MIN(pv_term, pv_expected, pv_binding)",
      },
      cash_mid: {
        label: "Median of the three",
        unit: "$m",
        value: "MEDIAN(pv_term, pv_expected, pv_binding)",
      },
      cash_high: {
        label: "High of the three",
        unit: "$m",
        value: "MAX(pv_term, pv_expected, pv_binding)",
      },
    }),
  ],
  checks: [
    {
      label: "Headline backlog is what is left of the contract",
      unit: "$m",
      difference: "backlog.headline.whole - left",
    },
    {
      label: "Enforceable backlog is what binds",
      unit: "$m",
      difference: "backlog.binding.whole - enforceable",
    },
    {
      label: "Low, median and high value are in order, by multiple",
      unit: "$m",
      difference: inOrder("by_multiple"),
    },
    {
      label: "Low, median and high value are in order, by power",
      unit: "$m",
      difference: inOrder("by_power"),
    },
  ],
};

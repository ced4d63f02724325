import type { TableRow } from "../blocks";
import { rows, type Sheet, table } from "../template";
import type { Unit } from "../units";
import type { Multiple } from "./multiples";
import { EXIT, FEE, INSIDE, STEPS } from "./terms";

const COLUMNS = {
  metric: "Metric",
  low_multiple: "Low",
  mid_multiple: "Median",
  high_multiple: "High",
  low: "Low value",
  mid: "Median value",
  high: "High value",
} as const;

/** A metric of the lease at the low, median and high of a multiple; NM where peers are too few. */
function valued(row: string, label: string, metric: string, by: Multiple, unit: Unit): TableRow {
  const multiple = (stat: string) => `IF(peers_counted.${by} >= FewestPeers, ${stat}, "NM")`;
  const value = (end: string) =>
    `IF(AND(ISNUMBER(${row}.${end}_multiple), ${row}.metric > 0), OFFTAKE.VAL.IMPLIED(${row}.metric, ${row}.${end}_multiple), "NM")`;
  const ends = (quartile: string, extreme: string) =>
    multiple(`IF(UseQuartiles = 1, ${quartile}.${by}, ${extreme}.${by})`);
  return {
    label,
    unit,
    cells: {
      metric,
      low_multiple: ends("stat_quartile", "stat_low"),
      mid_multiple: multiple(`stat_median.${by}`),
      high_multiple: ends("stat_upper", "stat_high"),
      low: value("low"),
      mid: value("mid"),
      high: value("high"),
    },
  };
}

const money = (row: string, label: string, metric: string, by: Multiple) => ({
  [row]: valued(row, label, metric, by, "x"),
});
const power = (row: string, label: string, by: Multiple) => ({
  [row]: valued(row, label, "ContractedMw", by, "$m"),
});
const VALUES = { metric: "$m", low: "$m", mid: "$m", high: "$m" } as const;

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
      formula: `DROP(OFFTAKE.LEASE.RPO(${FEE}, ${EXIT}, MonthsInYear, ExitPenalty, ${STEPS}, ${INSIDE}), 1, 1)`,
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
    table(
      "Value by multiple",
      "by_multiple",
      COLUMNS,
      {
        ...money(
          "by_revenue",
          "EV/Revenue of the year after, headline",
          "lease_revenue.headline",
          "revenue_next",
        ),
        ...money(
          "by_revenue_binding",
          "EV/Revenue of the year after, what binds",
          "lease_revenue.binding",
          "revenue_next",
        ),
        ...money("by_ebitda", "EV/EBITDA, headline", "lease_ebitda.headline", "ebitda"),
        ...money("by_ebitda_binding", "EV/EBITDA, what binds", "lease_ebitda.binding", "ebitda"),
        ...money("by_backlog", "EV/Backlog, headline", "lease_backlog.headline", "backlog"),
        ...money(
          "by_backlog_binding",
          "EV/Backlog, what binds",
          "lease_backlog.binding",
          "backlog",
        ),
      },
      VALUES,
    ),
    table(
      "Value by power, on the MW basis that Inputs names",
      "by_power",
      COLUMNS,
      {
        ...power("by_active", "EV a MW of active power", "active"),
        ...power("by_contracted", "EV a MW of contracted power", "contracted"),
      },
      { metric: "MW" },
    ),
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

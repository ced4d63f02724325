import type { TableRow } from "../blocks";
import { asOf, exitReading } from "../common/read-with";
import { rows, type Sheet, table } from "../template";

/** A range of values, and how far it reaches above its low end: what a bar of it shows. */
const range = (row: string, label: string, from: string, counted = ""): [string, TableRow] => [
  row,
  {
    label,
    unit: "$m",
    cells: {
      low: `${from}.low`,
      mid: `${from}.mid`,
      high: `${from}.high`,
      reach: `IF(ISNUMBER(${row}.low), ${row}.high - ${row}.low, "NM")`,
      peers: counted,
    },
  },
];

const byMultiple = (row: string, label: string, from: string, multiple: string) =>
  range(row, label, from, `peers_counted.${multiple}`);

export const summary: Sheet = {
  name: "Summary",
  role: "outputs",
  title: "The leased capacity by every method",
  purpose:
    "A multiple capitalises a landlord that goes on and grows; the lease ends, and binds for less. The methods stand side by side so that this shows.",
  overTime: false,
  columns: [16, 16, 16, 16, 12],
  blocks: [
    rows("Read with", {
      reading: exitReading,
      as_of: asOf,
      ends: {
        label: "Ends of a range",
        unit: "text",
        value: 'IF(UseQuartiles = 1, "quartiles of the peers", "low and high of the peers")',
      },
    }),
    table(
      "Implied enterprise value",
      "football",
      { low: "Low", mid: "Median", high: "High", reach: "High less low", peers: "Peers" },
      Object.fromEntries([
        [
          "field_cash",
          {
            label: "Its own cash: what binds, expected, headline",
            unit: "$m",
            cells: {
              low: "cash_low",
              mid: "cash_mid",
              high: "cash_high",
              reach: "field_cash.high - field_cash.low",
            },
          },
        ],
        byMultiple(
          "field_backlog_binding",
          "EV/Backlog, what binds",
          "by_backlog_binding",
          "backlog",
        ),
        byMultiple("field_backlog", "EV/Backlog, headline", "by_backlog", "backlog"),
        byMultiple(
          "field_revenue_binding",
          "EV/Revenue of the year after, what binds",
          "by_revenue_binding",
          "revenue_next",
        ),
        byMultiple(
          "field_revenue",
          "EV/Revenue of the year after, headline",
          "by_revenue",
          "revenue_next",
        ),
        byMultiple("field_ebitda_binding", "EV/EBITDA, what binds", "by_ebitda_binding", "ebitda"),
        byMultiple("field_ebitda", "EV/EBITDA, headline", "by_ebitda", "ebitda"),
        byMultiple(
          "field_contracted",
          "EV a MW of contracted power",
          "by_contracted",
          "contracted",
        ),
        byMultiple("field_active", "EV a MW of active power", "by_active", "active"),
      ]),
      { peers: "count" },
    ),
  ],
  checks: [
    {
      label: "Every range is as long as its ends are apart",
      unit: "$m",
      difference: "SUM(football.high) - SUM(football.low) - SUM(football.reach)",
    },
  ],
  charts: [
    {
      title: "Implied enterprise value by method: low to high ($m)",
      kind: "stacked bar",
      of: "football",
      series: ["low", "reach"],
      unfilled: ["low"],
      unit: "$m",
    },
  ],
};

import type { TableRow } from "../blocks";
import { asOf, exitReading } from "../common/read-with";
import { $m, text } from "../language/row";
import { outputs } from "../language/sheet";
import { heads, rows, table } from "../language/table";

/** A range of values, and how far it reaches above its low end: what a bar of it shows. */
const range = (row: string, label: string, from: string, counted = ""): [string, TableRow] => [
  row,
  $m.columns(label, {
    low: `${from}.low`,
    mid: `${from}.mid`,
    high: `${from}.high`,
    reach: `IF(ISNUMBER(${row}.low), ${row}.high - ${row}.low, "NM")`,
    peers: counted,
  }),
];

const byMultiple = (row: string, label: string, from: string, multiple: string) =>
  range(row, label, from, `peers_counted.${multiple}`);

export const summary = outputs(
  "Summary",
  "The leased capacity by every method",
  "A multiple capitalises a landlord that goes on and grows; the lease ends, and binds for less. The methods stand side by side so that this shows.",
  { columns: [16, 16, 16, 16, 12] },
  rows("Read with", {
    reading: exitReading,
    as_of: asOf,
    ends: text.value("Ends of a range")`IF(UseQuartiles = 1, "quartiles of the peers",
      "low and high of the peers")`,
  }),
  table("Implied enterprise value", {
    football: heads({
      low: "Low",
      mid: "Median",
      high: "High",
      reach: "High less low",
      peers: ["Peers", "count"],
    }),
    ...Object.fromEntries([
      [
        "field_cash",
        $m.columns("Its own cash: what binds, expected, headline", {
          low: "cash_low",
          mid: "cash_mid",
          high: "cash_high",
          reach: "field_cash.high - field_cash.low",
        }),
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
      byMultiple("field_contracted", "EV a MW of contracted power", "by_contracted", "contracted"),
      byMultiple("field_active", "EV a MW of active power", "by_active", "active"),
    ]),
  }),
  $m.check("Every range is as long as its ends are apart")`SUM(football.high) - SUM(football.low) -
    SUM(football.reach)`,
  $m.chart("stacked bar", "Implied enterprise value by method: low to high ($m)", {
    of: "football",
    unfilled: ["low"],
  })`low | reach`,
);

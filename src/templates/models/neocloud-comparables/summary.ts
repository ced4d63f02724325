import { rows, table } from "../../language/heading";
import { $m, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";

/** A range of values, and how far it reaches above its low end: what a bar of it shows. */
const range = (label: string, from: string, multiple: string) => $m.cells(label)`${from}.low |
  ${from}.mid | ${from}.high | IF(ISNUMBER(.low), .high - .low, "NM") | peers_counted.${multiple}`;

export const summary = outputs.columns([16, 16, 16, 16, 12])`Summary | The leased capacity by every
  method | A multiple capitalises a landlord that goes on and grows; the lease ends, and binds for
  less. The methods stand side by side so that this shows.`({
  "Read with": rows,
  reading: exitReading,
  as_of: asOf,
  ends: text.value("Ends of a range")`
    IF(UseQuartiles = 1, "quartiles of the peers", "low and high of the peers")`,
  football: table("Implied enterprise value")`
    low: Low | mid: Median | high: High | reach: High less low | peers count: Peers`,
  field_cash: $m.cells("Its own cash: what binds, expected, headline")`
    cash_low | cash_mid | cash_high | .high - .low |`,
  field_backlog_binding: range("EV/Backlog, what binds", "by_backlog_binding", "backlog"),
  field_backlog: range("EV/Backlog, headline", "by_backlog", "backlog"),
  field_revenue_binding: range(
    "EV/Revenue of the year after, what binds",
    "by_revenue_binding",
    "revenue_next",
  ),
  field_revenue: range("EV/Revenue of the year after, headline", "by_revenue", "revenue_next"),
  field_ebitda_binding: range("EV/EBITDA, what binds", "by_ebitda_binding", "ebitda"),
  field_ebitda: range("EV/EBITDA, headline", "by_ebitda", "ebitda"),
  field_contracted: range("EV a MW of contracted power", "by_contracted", "contracted"),
  field_active: range("EV a MW of active power", "by_active", "active"),
  "Every range is as long as its ends are apart": $m.check`
    SUM(football.high) - SUM(football.low) - SUM(football.reach)`,
  "Implied enterprise value by method: low to high ($m)": $m.chart("stacked bar", "football", {
    unfilled: ["low"],
  })`low | reach`,
});

import { $m, percent, text } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { READINGS, type Reading } from "./segments";

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

const less = (a: string, b: string) => `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

const sameEitherWay = (reading: Reading) => ({
  [`The remainder is the same from EV and from equity: ${READINGS[reading].toLowerCase()}`]: $m.check`
    IF(ISNUMBER(remainder_ev.${reading}), remainder_ev.${reading} - remainder_equity.${reading},
    0)`,
});

export const parts = outputs`Parts | Sum of the parts |
  How much of the price of whoever leases the capacity out the lease carries, as far as it binds and
  as the headline has it, and what is left for everything else.`({
  "Read with": rows,
  owner_name: text.value("Landlord of the loaded deal")`Lessor`,
  owner_label: text.value("Priced as")`IF(owner_place = 0, "not among the companies: see the peer of
    your own", INDEX(owners.labels, owner_place))`,
  parts_reading: exitReading,
  parts_as_of: asOf,
  on_ev: table("On enterprise value", heads(READINGS)),
  shown_leased: $m.each("Leased capacity: its cash in present value")`parts_@.leased.value`,
  shown_first: $m.each("Further part")`parts_@.first.value`,
  shown_second: $m.each("Another part")`parts_@.second.value`,
  shown_whole: $m.total.each("Sum of the parts")`parts_@.whole.value`,
  shown_ev: $m.each("Enterprise value of its landlord")`owner_ev`,
  remainder_ev: $m.result.each("Remainder, which everything else must carry")`
    ${less("shown_ev.@", "shown_whole.@")}`,
  leased_share: percent.each("Leased capacity as a share of the enterprise value")`
    IF(ISNUMBER(shown_ev.@), shown_leased.@ / shown_ev.@, "NM")`,
  on_equity: table("On equity", heads(READINGS)),
  equity_whole: $m.each("Sum of the parts")`parts_@.whole.value`,
  equity_claims: $m.each("Net claims on its landlord")`owner_claims`,
  equity_parts: $m.total.each("Equity of the parts")`
    IF(ISNUMBER(equity_claims.@), parts_@.equity.value, "NM")`,
  equity_price: $m.each("Equity of its landlord")`owner_equity`,
  remainder_equity: $m.result.each("Remainder, which everything else must carry")`
    ${less("equity_price.@", "equity_parts.@")}`,
  ...sameEitherWay("binding"),
  ...sameEitherWay("headline"),
});

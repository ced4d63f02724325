import { $m, percent, text } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { READINGS, type Reading } from "./segments";

/** A range of values, and how far it reaches above its low end: what a bar of it shows. */
const range = (label: string, from: string, multiple: string) => $m.cells(label)`${from}.low |
  ${from}.mid | ${from}.high | IF(ISNUMBER(.low), .high - .low, "NM") | peers_counted.${multiple}`;

export const summary = outputs.columns([16, 16, 16, 16, 12])`Summary | Leased capacity: value by
  method | Multiples value a growing going concern; the lease is finite and only partly enforceable.
  The methods are shown side by side.`({
  Basis: rows,
  reading: exitReading,
  as_of: asOf,
  ends: text.value("Range definition")`IF(UseQuartiles = 1, "peer quartiles", "peer low–high")`,
  football: table("Implied enterprise value")`
    low: Low | mid: Median | high: High | reach: High less low | peers count: Peers`,
  field_cash: $m.cells("DCF: enforceable, expected, headline")`
    cash_low | cash_mid | cash_high | .high - .low |`,
  field_backlog_binding: range("EV/Backlog, enforceable", "by_backlog_binding", "backlog"),
  field_backlog: range("EV/Backlog, headline", "by_backlog", "backlog"),
  field_revenue_binding: range(
    "EV/Revenue (next year), enforceable",
    "by_revenue_binding",
    "revenue_next",
  ),
  field_revenue: range("EV/Revenue (next year), headline", "by_revenue", "revenue_next"),
  field_ebitda_binding: range("EV/EBITDA, enforceable", "by_ebitda_binding", "ebitda"),
  field_ebitda: range("EV/EBITDA, headline", "by_ebitda", "ebitda"),
  field_contracted: range("EV per contracted MW", "by_contracted", "contracted"),
  field_active: range("EV per active MW", "by_active", "active"),
  "Range = high − low": $m.check`SUM(football.high) - SUM(football.low) - SUM(football.reach)`,
  "Implied EV by method, low to high ($m)": $m.chart("stacked bar", "football", {
    unfilled: ["low"],
  })`low | reach`,
});

const less = (a: string, b: string) => `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

const sameEitherWay = (reading: Reading) => ({
  [`Residual: EV = equity basis, ${READINGS[reading].toLowerCase()}`]: $m.check`
    IF(ISNUMBER(remainder_ev.${reading}), remainder_ev.${reading} - remainder_equity.${reading},
    0)`,
});

export const parts = outputs`Parts | Sum of the parts (SOTP) | How much of the landlord's valuation
  the lease explains, enforceable and headline, and the residual for all other businesses.`({
  Basis: rows,
  owner_name: text.value("Landlord of the loaded deal")`Lessor`,
  owner_label: text.value("Valuation used")`IF(owner_place = 0, "not among the companies; use your
    own peer", INDEX(owners.labels, owner_place))`,
  parts_reading: exitReading,
  parts_as_of: asOf,
  on_ev: table("EV basis", heads(READINGS)),
  shown_leased: $m.each("Leased capacity: PV of cash flow")`parts_@.leased.value`,
  shown_first: $m.each("Other segment 1")`parts_@.first.value`,
  shown_second: $m.each("Other segment 2")`parts_@.second.value`,
  shown_whole: $m.total.each("Sum of the parts (SOTP)")`parts_@.whole.value`,
  shown_ev: $m.each("Landlord enterprise value")`owner_ev`,
  remainder_ev: $m.result.each("Residual (all other businesses)")`
    ${less("shown_ev.@", "shown_whole.@")}`,
  leased_share: percent.each("Leased capacity, % of EV")`
    IF(ISNUMBER(shown_ev.@), shown_leased.@ / shown_ev.@, "NM")`,
  on_equity: table("Equity basis", heads(READINGS)),
  equity_whole: $m.each("Sum of the parts (SOTP)")`parts_@.whole.value`,
  equity_claims: $m.each("Net claims on its landlord")`owner_claims`,
  equity_parts: $m.total.each("SOTP equity value")`
    IF(ISNUMBER(equity_claims.@), parts_@.equity.value, "NM")`,
  equity_price: $m.each("Equity of its landlord")`owner_equity`,
  remainder_equity: $m.result.each("Residual (all other businesses)")`
    ${less("equity_price.@", "equity_parts.@")}`,
  ...sameEitherWay("binding"),
  ...sameEitherWay("headline"),
});

import { heads, rows, table } from "../../language/heading";
import { $m, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { READINGS, type Reading } from "./segments";

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

import { rows, table } from "../../language/heading";
import { $m, count, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { against, type Basis, highs, ratio, weight } from "./weights";

const difference = (a: string, b: string) =>
  `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

/** Weights outside 0 to 1, less those that are said to be. */
const unsaid = (weights: string, said: string) =>
  `COUNTIF(${weights}, "<0") + COUNTIF(${weights}, ">1") - COUNTIF(${said}, "outside")`;

const repriced = (basis: Basis) =>
  `IF(ISNUMBER(implied_weight.${basis}), landlord.${basis} + implied_weight.${basis} * (first_lab.${basis} - landlord.${basis}) - price.${basis}, 0)`;

export const gap = outputs.columns([16, 14, 12, 16, 14, 12, 16])`Gap | Lab or landlord |
  What the market pays for being a lab rather than a landlord of GPUs. Equity stands against equity
  and EV against EV, never one against the other.`({
  "In question (chosen in Settings)": rows,
  price_name: text.value("The lab that leases out, at the price")`
    INDEX(highs.labels, PriceInQuestion)`,
  landlord_name: text.value("The landlord")`INDEX(against.labels, LandlordInQuestion)`,
  first_lab_name: text.value("The lab of the first rank")`INDEX(highs.labels, FirstLab)`,
  gap: table("The gap")`equity: On equity | ev: On EV`,
  price: $m.each("The lab that leases out")`INDEX(highs.@, PriceInQuestion)`,
  landlord: $m.each("The landlord")`INDEX(against.@, LandlordInQuestion)`,
  gap_paid: $m.total.each("What is paid for being a lab")`${difference("price.@", "landlord.@")}`,
  landlord_share: percent.each("The landlord as a share of the lab")`
    ${ratio("landlord.@", "price.@")}`,
  price_most: $m.cells("The lab's EV at most: no cash taken off, where none is reported")`
    | INDEX(highs.most, PriceInQuestion)`,
  share_least: percent.cells("The landlord as a share of that: at least")`
    | ${ratio("landlord.ev", "price_most.ev")}`,
  first_lab: $m.each("A lab of the first rank")`INDEX(highs.@, FirstLab)`,
  implied_weight: percent.result.each("Weight on lab that the price implies")`
    ${weight("first_lab.@", "@")}`,
  landlord_weight: percent.each("Weight on landlord")`
    IF(ISNUMBER(implied_weight.@), 1 - implied_weight.@, "NM")`,
  ...highs,
  ...against,
  "The weights price the lab again, on equity": $m.check`${repriced("equity")}`,
  "The weights price the lab again, on EV": $m.check`${repriced("ev")}`,
  "A weight that lies outside 0 to 1 is said to, on equity": count.check`
    ${unsaid("highs.weight", "highs.said")}`,
  "A weight that lies outside 0 to 1 is said to, on EV": count.check`
    ${unsaid("highs.weight_ev", "highs.said_ev")}`,
  "Weight on lab that the price implies on equity, by what a lab of the first rank is worth": percent.chart(
    "bar",
    "highs",
  )`
    weight`,
});

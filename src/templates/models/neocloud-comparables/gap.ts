import { $m, count, percent, text } from "../../language/row";
import { each, outputs, rows, table } from "../../language/sheet";
import { orBlank } from "./bridge";
import { PEERS, PRICES, peerIds, priceIds } from "./companies";

/** Of a price; `@` is that of a table's column. */
export type Basis = "equity" | "ev" | "@";

/** Where a price stands between a landlord's and a lab's: each on one basis, never one on the other. */
const weight = (high: string, basis: Basis) =>
  `IF(AND(ISNUMBER(price.${basis}), ISNUMBER(landlord.${basis}), ISNUMBER(${high})), IF(${high} = landlord.${basis}, "NM", OFFTAKE.VAL.IMPLIEDWEIGHT(price.${basis}, landlord.${basis}, ${high})), "NM")`;

const ratio = (part: string, whole: string) =>
  `IF(AND(ISNUMBER(${part}), ISNUMBER(${whole})), ${part} / ${whole}, "NM")`;

const between = (weight: string) =>
  `IF(ISNUMBER(${weight}), IF(AND(${weight} >= 0, ${weight} <= 1), "between", "outside"), "NM")`;

/** Every claim that is reported, and cash only where it is: an enterprise value can only be less. */
const most = (bridge: string) =>
  `IF(AND(ISNUMBER(${bridge}.equity), ISNUMBER(${bridge}.debt)), SUM(${bridge}.equity, ${bridge}.debt, ${bridge}.leases, ${bridge}.preferred, ${bridge}.minority) - SUM(${bridge}.cash, ${bridge}.associates), "NM")`;

const highRow = (key: (typeof priceIds)[number]) => $m.cells(PRICES[key].label)`
  ${orBlank(`${key}_bridge.equity`)} | ${weight(".equity", "equity")} | ${between(".weight")} |
  ${key}_bridge.ev | ${weight(".ev", "ev")} | ${between(".weight_ev")} | ${most(`${key}_bridge`)}`;

/** What weight the price in question has, by which price of a lab is the high end. */
const highs = {
  highs: table("Implied lab weight, by frontier-lab value")`equity: Equity | weight %: Weight | said
    text: 0 to 1 | ev: EV | weight_ev %: Weight | said_ev text: 0 to 1 | most: EV at most`,
  ...each(priceIds, (key) => ({ [`${key}_high`]: highRow(key) })),
};

const landlordRow = (id: (typeof peerIds)[number]) => $m.cells(PEERS[id])`
  ${orBlank(`${id}_bridge.equity`)} | ${ratio(".equity", "price.equity")} | ${id}_bridge.ev |
  ${ratio(".ev", "price.ev")}`;

/** What each landlord is of the price in question. */
const against = {
  against: table("Each landlord ÷ lab valuation")`
    equity: Equity | over %: Share | ev: EV | over_ev %: Share`,
  ...each(peerIds, (id) => ({ [`${id}_against`]: landlordRow(id) })),
};

const difference = (a: string, b: string) =>
  `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

/** Weights outside 0 to 1, less those that are said to be. */
const unsaid = (weights: string, said: string) =>
  `COUNTIF(${weights}, "<0") + COUNTIF(${weights}, ">1") - COUNTIF(${said}, "outside")`;

const repriced = (basis: Basis) =>
  `IF(ISNUMBER(implied_weight.${basis}), landlord.${basis} + implied_weight.${basis} * (first_lab.${basis} - landlord.${basis}) - price.${basis}, 0)`;

export const gap = outputs.columns([16, 14, 12, 16, 14, 12, 16])`Gap | Lab vs. landlord |
  Premium the market pays for a lab over a GPU landlord. Equity value is compared only with equity
  value, and EV with EV.`({
  "Comparison (set on Settings)": rows,
  price_name: text.value("Lab acting as landlord, valuation used")`
    INDEX(highs.labels, PriceInQuestion)`,
  landlord_name: text.value("The landlord")`INDEX(against.labels, LandlordInQuestion)`,
  first_lab_name: text.value("The lab of the first rank")`INDEX(highs.labels, FirstLab)`,
  gap: table("Valuation gap")`equity: Equity basis | ev: On EV`,
  price: $m.each("Lab acting as landlord")`INDEX(highs.@, PriceInQuestion)`,
  landlord: $m.each("The landlord")`INDEX(against.@, LandlordInQuestion)`,
  gap_paid: $m.total.each("Lab premium")`${difference("price.@", "landlord.@")}`,
  landlord_share: percent.each("Landlord ÷ lab")`${ratio("landlord.@", "price.@")}`,
  price_most: $m.cells("Lab EV, upper bound (cash not deducted)")`
    | INDEX(highs.most, PriceInQuestion)`,
  share_least: percent.cells("Landlord ÷ lab EV, lower bound")`
    | ${ratio("landlord.ev", "price_most.ev")}`,
  first_lab: $m.each("Frontier lab")`INDEX(highs.@, FirstLab)`,
  implied_weight: percent.result.each("Implied lab weight")`${weight("first_lab.@", "@")}`,
  landlord_weight: percent.each("Weight on landlord")`
    IF(ISNUMBER(implied_weight.@), 1 - implied_weight.@, "NM")`,
  ...highs,
  ...against,
  "Weights reproduce the price, equity value": $m.check`${repriced("equity")}`,
  "The weights price the lab again, on EV": $m.check`${repriced("ev")}`,
  "Weights outside 0–1 are flagged, equity": count.check`${unsaid("highs.weight", "highs.said")}`,
  "A weight that lies outside 0 to 1 is said to, on EV": count.check`
    ${unsaid("highs.weight_ev", "highs.said_ev")}`,
  "Implied lab weight (equity) by frontier-lab value": percent.chart("bar", "highs")`weight`,
});

import { each } from "../../language/each";
import { table } from "../../language/heading";
import { $m } from "../../language/row";
import { orBlank } from "./bridge";
import { PEERS, PRICES, peerIds, priceIds } from "./companies";

/** Of a price; `@` is that of a table's column. */
export type Basis = "equity" | "ev" | "@";

/** Where a price stands between a landlord's and a lab's: each on one basis, never one on the other. */
export const weight = (high: string, basis: Basis) =>
  `IF(AND(ISNUMBER(price.${basis}), ISNUMBER(landlord.${basis}), ISNUMBER(${high})), IF(${high} = landlord.${basis}, "NM", OFFTAKE.VAL.IMPLIEDWEIGHT(price.${basis}, landlord.${basis}, ${high})), "NM")`;

export const ratio = (part: string, whole: string) =>
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
export const highs = {
  highs: table("Weight on lab, by what a lab of the first rank is worth")`
    equity: Equity | weight %: Weight | said text: 0 to 1 | ev: EV | weight_ev %: Weight | said_ev
    text: 0 to 1 | most: EV at most`,
  ...each(priceIds, (key) => ({ [`${key}_high`]: highRow(key) })),
};

const landlordRow = (id: (typeof peerIds)[number]) => $m.cells(
  PEERS[id],
)`${orBlank(`${id}_bridge.equity`)} | ${ratio(".equity", "price.equity")} | ${id}_bridge.ev |
  ${ratio(".ev", "price.ev")}`;

/** What each landlord is of the price in question. */
export const against = {
  against: table("Each landlord as a share of the lab's price")`
    equity: Equity | over %: Share | ev: EV | over_ev %: Share`,
  ...each(peerIds, (id) => ({ [`${id}_against`]: landlordRow(id) })),
};

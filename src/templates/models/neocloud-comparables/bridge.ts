import { $m } from "../../language/row";
import { each, heads, table, workings } from "../../language/sheet";
import { CLAIMS, GROUP, PEERS, PRICES, peerIds, priceIds } from "./companies";

const COLUMNS = { equity: "Equity", ...CLAIMS, claims: "Net claims", ev: "EV" } as const;

/** A blank stays blank: nobody reports it, which is not to say that it is nothing. */
export const orBlank = (key: string) => `IF(${key} = "", "", ${key})`;

/** Where equity, debt and cash are all reported. */
const IS_COMPLETE = "AND(ISNUMBER(.equity), ISNUMBER(.debt), ISNUMBER(.cash))";

/** From equity to enterprise value; `claims` stands before a claim's name in the key of its input. */
const bridge = (label: string, equity: string, claims: string) => $m.cells(label)`
  ${equity} | ${Object.keys(CLAIMS)
    .map((name) => orBlank(`${claims}_${name}`))
    .join(" | ")} |
  IF(${IS_COMPLETE}, SUM(.debt, .leases, .preferred, .minority) - SUM(.cash, .associates), "NM") |
  IF(${IS_COMPLETE}, OFFTAKE.VAL.EV(.equity, .debt, .cash, SUM(.leases), SUM(.preferred),
  SUM(.minority), SUM(.associates)), "NM")`;

/** Reported, or shares after dilution at their price where both are given. */
const peerEquity = (id: string) =>
  `IF(OR(${id}_price = "", ${id}_shares = ""), ${orBlank(`${id}_equity`)}, ${id}_price * OFFTAKE.VAL.DILUTED(${id}_shares, ${id}_price, ${id}_options, ${id}_strike, ${id}_units))`;

const readded = (key: string) =>
  `SUM(${key}.ev) - SUM(${key}.claims) - SUMIF(${key}.ev, "<>NM", ${key}.equity)`;

export const bridges = workings`Bridge | From equity to enterprise value | Equity + debt + leases +
  preferred + noncontrolling interest − cash − stakes. NM if equity, debt or cash is unreported.`({
  landlords: table("GPU landlords", heads(COLUMNS)),
  ...each(peerIds, (id) => ({ [`${id}_bridge`]: bridge(PEERS[id], peerEquity(id), id) })),
  labs: table("Labs, at each of their prices", heads(COLUMNS)),
  ...each(priceIds, (key) => {
    const { label, company } = PRICES[key];
    return { [`${key}_bridge`]: bridge(label, `${key}_equity`, company) };
  }),
  group: table("Group", heads(COLUMNS)),
  [`${GROUP}_bridge`]: bridge("SpaceX, target IPO valuation", `${GROUP}_equity`, GROUP),
  "Landlord EV bridges tie": $m.check`${readded("landlords")}`,
  "Lab bridges foot": $m.check`${readded("labs")}`,
  "Group bridge foots": $m.check`${readded("group")}`,
});

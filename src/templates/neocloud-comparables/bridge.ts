import type { TableRow } from "../blocks";
import { $m } from "../language/row";
import { workings } from "../language/sheet";
import { heads, table } from "../language/table";
import { CLAIMS, type Claim } from "./bridge-figures";
import { GROUP, PEERS, PRICES, peerIds, priceIds } from "./companies";

const COLUMNS = { equity: "Equity", ...CLAIMS, claims: "Net claims", ev: "EV" } as const;

/** A blank stays blank: nobody reports it, which is not to say that it is nothing. */
export const orBlank = (key: string) => `IF(${key} = "", "", ${key})`;

/**
 * From equity to enterprise value, where equity, debt and cash are all reported; else there is none.
 *
 * @param row The table row's own key.
 * @param claims Before a claim's name, the key of the input.
 */
function bridge(row: string, label: string, equity: string, claims: string): TableRow {
  const claim = (name: Claim) => `${row}.${name}`;
  const isComplete = `AND(ISNUMBER(${row}.equity), ISNUMBER(${claim("debt")}), ISNUMBER(${claim("cash")}))`;
  const others = (["leases", "preferred", "minority", "associates"] as const)
    .map((name) => `SUM(${claim(name)})`)
    .join(", ");
  const given = Object.keys(CLAIMS).map((name) => [name, orBlank(`${claims}_${name}`)]);
  return $m.columns(label, {
    equity,
    ...Object.fromEntries(given),
    claims: `IF(${isComplete}, SUM(${claim("debt")}, ${claim("leases")}, ${claim("preferred")}, ${claim("minority")}) - SUM(${claim("cash")}, ${claim("associates")}), "NM")`,
    ev: `IF(${isComplete}, OFFTAKE.VAL.EV(${row}.equity, ${claim("debt")}, ${claim("cash")}, ${others}), "NM")`,
  });
}

/** Reported, or shares after dilution at their price where both are given. */
const peerEquity = (id: string) =>
  `IF(OR(${id}_price = "", ${id}_shares = ""), ${orBlank(`${id}_equity`)}, ${id}_price * OFFTAKE.VAL.DILUTED(${id}_shares, ${id}_price, ${id}_options, ${id}_strike, ${id}_units))`;

const readded = (key: string) =>
  `SUM(${key}.ev) - SUM(${key}.claims) - SUMIF(${key}.ev, "<>NM", ${key}.equity)`;

export const bridges = workings(
  "Bridge",
  "From equity to enterprise value",
  "Equity, debt, leases, preferred stock and minority interest, less cash and stakes. NM where equity, debt or cash is not reported.",
  table("Landlords", {
    landlords: heads(COLUMNS),
    ...Object.fromEntries(
      peerIds.map((id) => [`${id}_bridge`, bridge(`${id}_bridge`, PEERS[id], peerEquity(id), id)]),
    ),
  }),
  table("Labs, at each of their prices", {
    labs: heads(COLUMNS),
    ...Object.fromEntries(
      priceIds.map((key) => {
        const { label, company } = PRICES[key];
        return [`${key}_bridge`, bridge(`${key}_bridge`, label, `${key}_equity`, company)];
      }),
    ),
  }),
  table("Group", {
    group: heads(COLUMNS),
    [`${GROUP}_bridge`]: bridge(
      `${GROUP}_bridge`,
      "SpaceX, at the value aimed at in its offering",
      `${GROUP}_equity`,
      GROUP,
    ),
  }),
  $m.check("The landlords' bridges add up")`${readded("landlords")}`,
  $m.check("The labs' bridges add up")`${readded("labs")}`,
  $m.check("The group's bridge adds up")`${readded("group")}`,
);

import { $m, count } from "../../language/row";
import { each, heads, rows, spill, table, workings } from "../../language/sheet";
import { orBlank } from "./bridge";
import { GROUP, PEERS, PRICES, peerIds } from "./companies";

/** The lease as far as it binds, and as its headline has it. */
export const READINGS = { binding: "Enforceable", headline: "Headline" } as const;
export type Reading = keyof typeof READINGS;

/** @param bridge Before `_bridge`, the key of its bridge: the company's, or that of its price. */
const owner = (id: string, label: string, bridge = id) => $m.cells(label)`${orBlank(`${id}_lessor`)}
  | ${orBlank(`${bridge}_bridge.equity`)} | ${bridge}_bridge.claims | ${bridge}_bridge.ev`;

const ofOwner = (column: string) =>
  `IF(owner_place = 0, "NM", INDEX(owners.${column}, owner_place))`;

const further = (which: string, name: string) => $m.cells(`${name}, as Labs has it`)`
  '${name} | SUM(further_${which}.metric) | SUM(further_${which}.multiple)`;

const segments = (reading: Reading, value: string) => ({
  [`segments_${reading}`]: table(`Parts: ${READINGS[reading].toLowerCase()}`)`
    name text: Part | metric: Metric | multiple x: Multiple`,
  [`leased_${reading}`]: $m.cells("Cash in present value")`'Leased capacity | ${value} | 1`,
  [`first_${reading}`]: further("first", "Other segment 1"),
  [`second_${reading}`]: further("second", "Other segment 2"),
});

/** Where net claims are not known there is no equity of the parts, and its rows stay blank. */
const summed = (reading: Reading) => ({
  [`parts_${reading}`]: spill(
    `Sum of the parts: ${READINGS[reading].toLowerCase()}`,
    heads`value: Value`,
    {
      leased: $m.spilled("Leased capacity"),
      first: $m.spilled("Other segment 1"),
      second: $m.spilled("Other segment 2"),
      whole: $m.total.spilled("Sum of the parts (SOTP)"),
      claims: $m.spilled("Net claims on its owner"),
      equity: $m.total.spilled("SOTP equity value"),
    },
  )`DROP(IF(ISNUMBER(owner_claims), OFFTAKE.VAL.SOTP(segments_${reading}[], owner_claims),
    OFFTAKE.VAL.SOTP(segments_${reading}[])), 0, 1)`,
});

const addsUp = (reading: Reading) => ({
  [`SOTP adds up: ${READINGS[reading].toLowerCase()}`]: $m.check`parts_${reading}.whole.value -
    SUMPRODUCT(segments_${reading}.metric, segments_${reading}.multiple)`,
});

export const segmentSheet = workings`Segments | Landlord match and segments |
  Landlord matched by name, and the segments of its value.`({
  owners: table("Listed landlords")`
    lessor text: In deals | equity: Equity | claims: Net claims | ev: EV`,
  [`${GROUP}_owner`]: owner(GROUP, "SpaceX, target IPO valuation"),
  xai_owner: owner("xai", PRICES.xai_bought.label, "xai_bought"),
  ...each(peerIds, (id) => ({ [`${id}_owner`]: owner(id, PEERS[id]) })),
  "The landlord of the loaded deal": rows,
  owner_place: count.value("Position in list (0 = not found)")`
    IFERROR(MATCH(Lessor, owners.lessor, 0), 0)`,
  owner_equity: $m.value("Equity")`${ofOwner("equity")}`,
  owner_claims: $m.value("Net claims")`${ofOwner("claims")}`,
  owner_ev: $m.value("Enterprise value")`${ofOwner("ev")}`,
  ...segments("binding", "pv_binding"),
  ...summed("binding"),
  ...segments("headline", "pv_term"),
  ...summed("headline"),
  ...addsUp("binding"),
  ...addsUp("headline"),
});

import type { TableRow } from "../blocks";
import { share } from "../common/share";
import { spill } from "../language/block";
import { $m, count, flag, number, percent, text } from "../language/row";
import { outputs, workings } from "../language/sheet";
import { heads, rows, table } from "../language/table";
import { allOf } from "./choice-function";
import { contracts } from "./contracts";

/** What the tenant buys of a supplier, once a supplier: at its first contract. */
const bought = (key: string) =>
  `IF(${key}.counted > 0, IF(MATCH(${key}.supplier, supply.supplier, 0) = ${key}.place, SUMIFS(supply.counted, supply.supplier, ${key}.supplier), 0), 0)`;

const place = (key: string) => `ROW(${key}.counted) - ROW(supply_own.counted) + 1`;

const own: TableRow = $m.columns("This lease", {
  place: place("supply_own"),
  supplier: "Lessor",
  power: 'IFERROR(INDEX(contracts.power, MATCH(DealId, contracts.deal, 0)), "")',
  counted: "own_annual",
  bought: bought("supply_own"),
});

/** Another contract of the tenant: not this lease itself, nor what tells of the same capacity. */
const other = (key: string, contract: string, label: string): TableRow =>
  $m.columns(label, {
    place: place(key),
    supplier: `IF(${key}.counted > 0, ${contract}.supplier, "")`,
    power: `IF(${key}.counted > 0, ${contract}.power, "")`,
    counted: `IF(AND(${contract}.tenant = tenant, ${contract}.whole = ${contract}.deal, ${contract}.whole <> own_whole, OR(own_known = 1, ${contract}.supplier <> Lessor)), ${contract}.annual, 0)`,
    bought: bought(key),
  });

export const supply = workings(
  "Supply",
  "What the tenant buys, and of whom",
  "The loaded lease and the tenant's other contracts in the library, each supplier counted once.",
  { columns: [10, 26, 48, 13, 13] },
  rows("Whose contracts", {
    own_known: flag.value("The loaded deal is one of the library's")`IF(COUNTIF(contracts.deal,
      DealId) = 0, 0, 1)`,
    own_whole: text.value("The deal that tells of all of its capacity")`
      IFERROR(INDEX(contracts.whole, MATCH(DealId, contracts.deal, 0)), DealId)`,
    tenant: text.value("Tenant")`IFERROR(INDEX(contracts.tenant, MATCH(DealId, contracts.deal, 0)),
      Lessee)`,
    own_annual: $m.value("This lease a year, average over its term")`headline / TermMonths *
      MonthsInYear`,
  }),
  table("Contracts of this tenant", {
    supply: heads({
      place: ["Row", "count"],
      supplier: ["Supplier", "text"],
      power: ["MW and their basis", "text"],
      counted: "A year",
      bought: "By supplier",
    }),
    supply_own: own,
    ...Object.fromEntries(
      contracts.map(({ key, row }) => [`supply_${key}`, other(`supply_${key}`, key, row.label)]),
    ),
    supply_all: $m.sum("All")`counted | bought`,
  }),
  $m.check("Each contract is counted with one supplier")`supply_all.bought - supply_all.counted`,
);

const RANKS = ["Largest", "Second", "Third", "Fourth", "Fifth", "Sixth"] as const;

const ranked = (key: string, before: string | undefined): TableRow["cells"] => ({
  rank: before === undefined ? "1" : `${before}.rank + 1`,
  name: `IF(${key}.annual = 0, "", INDEX(supply.supplier, MATCH(${key}.annual, supply.bought, 0)))`,
  power: `IF(${key}.annual = 0, "", INDEX(supply.power, MATCH(${key}.annual, supply.bought, 0)))`,
  annual: `LARGE(supply.bought, ${key}.rank)`,
  part: share(`${key}.annual`, "supply_all.bought"),
});

export const suppliers = outputs(
  "Suppliers",
  "Supplier concentration",
  "On how few suppliers the tenant depends, by dollars a year: MW are on bases that differ, and are not added up.",
  { columns: [10, 26, 48, 13, 13] },
  rows("Of whom", {
    tenant_shown: text.value("Tenant")`tenant`,
    lessor_share: percent.value("Share of this lease's landlord")`
      ${share("supply_own.bought", "supply_all.bought")}`,
    contracts_counted: count.value("Contracts counted, this lease included")`COUNTIF(supply.counted,
      ">0")`,
  }),
  table("Largest suppliers", {
    largest: heads({
      rank: ["Rank", "count"],
      name: ["Supplier", "text"],
      power: ["MW of a contract, as reported", "text"],
      annual: "A year",
      part: ["Share", "%"],
    }),
    ...Object.fromEntries(
      RANKS.map((label, i) => [
        `rank_${i + 1}`,
        $m.columns(label, ranked(`rank_${i + 1}`, i === 0 ? undefined : `rank_${i}`)),
      ]),
    ),
  }),
  spill("Concentration", "concentration", "%", allOf("OFFTAKE.DEAL.CONCENTRATION(supply.bought)"), {
    rows: {
      top1: "Share of the largest",
      top3: "Share of the three largest",
      top5: "Share of the five largest",
      herfindahl: "Herfindahl index",
      effective: "Effective number of suppliers",
    },
    columns: { value: "Value" },
    units: { herfindahl: "number", effective: "number" },
  }),
  number.check("The largest supplier's share, ranked and by the function")`concentration.top1.value
    - rank_1.part`,
  $m.chart("bar", "What the tenant buys a year, supplier by supplier ($m)", {
    of: "largest",
  })`annual`,
);

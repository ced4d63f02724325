import { each } from "../../language/each";
import { heads, rows, spill, table } from "../../language/heading";
import { $m, count, flag, number, percent, text } from "../../language/row";
import { outputs, workings } from "../../language/sheet";
import { share } from "../common/share";
import { allOf } from "./choice-function";
import { contracts } from "./contracts";

/** What the tenant buys of a supplier, once a supplier: at its first contract. */
const BOUGHT =
  "IF(.counted > 0, IF(MATCH(.supplier, supply.supplier, 0) = .place, SUMIFS(supply.counted, supply.supplier, .supplier), 0), 0)";
const PLACE = "ROW(.counted) - ROW(supply_own.counted) + 1";

/** Another contract of the tenant: not this lease itself, nor what tells of the same capacity. */
const other = (contract: string, label: string) => $m.cells(label)`${PLACE} | IF(.counted > 0,
  ${contract}.supplier, "") | IF(.counted > 0, ${contract}.power, "") | IF(AND(${contract}.tenant =
  tenant, ${contract}.whole = ${contract}.deal, ${contract}.whole <> own_whole, OR(own_known = 1,
  ${contract}.supplier <> Lessor)), ${contract}.annual, 0) | ${BOUGHT}`;

export const supply = workings.columns([
  10, 26, 48, 13, 13,
])`Supply | What the tenant buys, and of whom |
  The loaded lease and the tenant's other contracts in the library, each supplier counted once.`({
  "Whose contracts": rows,
  own_known: flag.value("The loaded deal is one of the library's")`
    IF(COUNTIF(contracts.deal, DealId) = 0, 0, 1)`,
  own_whole: text.value("The deal that tells of all of its capacity")`
    IFERROR(INDEX(contracts.whole, MATCH(DealId, contracts.deal, 0)), DealId)`,
  tenant: text.value("Tenant")`
    IFERROR(INDEX(contracts.tenant, MATCH(DealId, contracts.deal, 0)), Lessee)`,
  own_annual: $m.value("This lease a year, average over its term")`
    headline / TermMonths * MonthsInYear`,
  supply: table("Contracts of this tenant")`place count: Row | supplier text: Supplier | power text:
    MW and their basis | counted: A year | bought: By supplier`,
  supply_own: $m.cells("This lease")`${PLACE} | Lessor | IFERROR(INDEX(contracts.power,
    MATCH(DealId, contracts.deal, 0)), "") | own_annual | ${BOUGHT}`,
  ...each(contracts, ({ key, row }) => ({ [`supply_${key}`]: other(key, row.label) })),
  supply_all: $m.sum("All")`counted | bought`,
  "Each contract is counted with one supplier": $m.check`supply_all.bought - supply_all.counted`,
});

/** A supplier or its power, by what is bought of it. */
const ofRank = (column: string) =>
  `IF(.annual = 0, "", INDEX(supply.${column}, MATCH(.annual, supply.bought, 0)))`;

const ranked = (label: string, rank: string) => $m.cells(label)`${rank} | ${ofRank("supplier")} |
  ${ofRank("power")} | LARGE(supply.bought, .rank) | ${share(".annual", "supply_all.bought")}`;

export const suppliers = outputs.columns([
  10, 26, 48, 13, 13,
])`Suppliers | Supplier concentration | On how few suppliers the tenant depends, by dollars a year:
  MW are on bases that differ, and are not added up.`({
  "Of whom": rows,
  tenant_shown: text.value("Tenant")`tenant`,
  lessor_share: percent.value("Share of this lease's landlord")`
    ${share("supply_own.bought", "supply_all.bought")}`,
  contracts_counted: count.value("Contracts counted, this lease included")`
    COUNTIF(supply.counted, ">0")`,
  largest: table("Largest suppliers")`rank count: Rank | name text: Supplier | power text: MW of a
    contract, as reported | annual: A year | part %: Share`,
  rank_1: ranked("Largest", "1"),
  rank_2: ranked("Second", "rank_1.rank + 1"),
  rank_3: ranked("Third", "rank_2.rank + 1"),
  rank_4: ranked("Fourth", "rank_3.rank + 1"),
  rank_5: ranked("Fifth", "rank_4.rank + 1"),
  rank_6: ranked("Sixth", "rank_5.rank + 1"),
  concentration: spill("Concentration", heads`value: Value`, {
    top1: percent.spilled("Share of the largest"),
    top3: percent.spilled("Share of the three largest"),
    top5: percent.spilled("Share of the five largest"),
    herfindahl: number.spilled("Herfindahl index"),
    effective: number.spilled("Effective number of suppliers"),
  })`${allOf("OFFTAKE.DEAL.CONCENTRATION(supply.bought)")}`,
  "The largest supplier's share, ranked and by the function": number.check`
    concentration.top1.value - rank_1.part`,
  "What the tenant buys a year, supplier by supplier ($m)": $m.chart("bar", "largest")`annual`,
});

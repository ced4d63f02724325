import { $m, count, flag, number, percent, text } from "../../language/row";
import { each, heads, outputs, rows, spill, table, workings } from "../../language/sheet";
import { share } from "../common/read-with";
import { allOf } from "./choice";
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
])`Supply | Tenant's contracts by supplier |
  The loaded lease plus the tenant's other library contracts, without double counting.`({
  "Whose contracts": rows,
  own_known: flag.value("Loaded deal is in the library")`
    IF(COUNTIF(contracts.deal, DealId) = 0, 0, 1)`,
  own_whole: text.value("Deal covering its full capacity")`
    IFERROR(INDEX(contracts.whole, MATCH(DealId, contracts.deal, 0)), DealId)`,
  tenant: text.value("Tenant")`
    IFERROR(INDEX(contracts.tenant, MATCH(DealId, contracts.deal, 0)), Lessee)`,
  own_annual: $m.value("This lease: average annual fee")`headline / TermMonths * MonthsInYear`,
  supply: table("Contracts of this tenant")`place count: Row | supplier text: Supplier | power text:
    MW and basis | counted: A year | bought: By supplier`,
  supply_own: $m.cells("This lease")`${PLACE} | Lessor | IFERROR(INDEX(contracts.power,
    MATCH(DealId, contracts.deal, 0)), "") | own_annual | ${BOUGHT}`,
  ...each(contracts, ({ key, row }) => ({ [`supply_${key}`]: other(key, row.label) })),
  supply_all: $m.sum("All")`counted | bought`,
  "Each contract has exactly one supplier": $m.check`supply_all.bought - supply_all.counted`,
});

/** A supplier or its power, by what is bought of it. */
const ofRank = (column: string) =>
  `IF(.annual = 0, "", INDEX(supply.${column}, MATCH(.annual, supply.bought, 0)))`;

const ranked = (label: string, rank: string) => $m.cells(label)`${rank} | ${ofRank("supplier")} |
  ${ofRank("power")} | LARGE(supply.bought, .rank) | ${share(".annual", "supply_all.bought")}`;

export const suppliers = outputs.columns([
  10, 26, 48, 13, 13,
])`Suppliers | Supplier concentration | Tenant's dependence on suppliers, by annual dollars. MW are
  reported on different bases and are not summed.`({
  "Tenant and landlord": rows,
  tenant_shown: text.value("Tenant")`tenant`,
  lessor_share: percent.value("This landlord, % of annual spend")`
    ${share("supply_own.bought", "supply_all.bought")}`,
  contracts_counted: count.value("Contracts included (incl. this lease)")`
    COUNTIF(supply.counted, ">0")`,
  largest: table("Largest suppliers")`rank count: Rank | name text: Supplier | power text: MW as
    reported | annual: A year | part %: Share`,
  rank_1: ranked("Largest", "1"),
  rank_2: ranked("Second", "rank_1.rank + 1"),
  rank_3: ranked("Third", "rank_2.rank + 1"),
  rank_4: ranked("Fourth", "rank_3.rank + 1"),
  rank_5: ranked("Fifth", "rank_4.rank + 1"),
  rank_6: ranked("Sixth", "rank_5.rank + 1"),
  concentration: spill("Concentration", heads`value: Value`, {
    top1: percent.spilled("Largest, %"),
    top3: percent.spilled("Top three, %"),
    top5: percent.spilled("Top five, %"),
    herfindahl: number.spilled("Herfindahl index"),
    effective: number.spilled("Effective number of suppliers"),
  })`${allOf("OFFTAKE.DEAL.CONCENTRATION(supply.bought)")}`,
  "Top-1 share = DEAL.CONCENTRATION": number.check`concentration.top1.value - rank_1.part`,
  "Annual spend by supplier ($m)": $m.chart("bar", "largest")`annual`,
});

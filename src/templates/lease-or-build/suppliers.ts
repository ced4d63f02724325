import type { TableRow } from "../blocks";
import { share } from "../common/share";
import { rows, type Sheet, table } from "../template";
import { allOf } from "./choice-function";
import { contracts } from "./contracts";

/** What the tenant buys of a supplier, once a supplier: at its first contract. */
const bought = (key: string) =>
  `IF(${key}.counted > 0, IF(MATCH(${key}.supplier, supply.supplier, 0) = ${key}.place, SUMIFS(supply.counted, supply.supplier, ${key}.supplier), 0), 0)`;

const place = (key: string) => `ROW(${key}.counted) - ROW(supply_own.counted) + 1`;

const own: TableRow = {
  label: "This lease",
  unit: "$m",
  cells: {
    place: place("supply_own"),
    supplier: "Lessor",
    power: 'IFERROR(INDEX(contracts.power, MATCH(DealId, contracts.deal, 0)), "")',
    counted: "own_annual",
    bought: bought("supply_own"),
  },
};

/** Another contract of the tenant: not this lease itself, nor what tells of the same capacity. */
const other = (key: string, contract: string, label: string): TableRow => ({
  label,
  unit: "$m",
  cells: {
    place: place(key),
    supplier: `IF(${key}.counted > 0, ${contract}.supplier, "")`,
    power: `IF(${key}.counted > 0, ${contract}.power, "")`,
    counted: `IF(AND(${contract}.tenant = tenant, ${contract}.whole = ${contract}.deal, ${contract}.whole <> own_whole, OR(own_known = 1, ${contract}.supplier <> Lessor)), ${contract}.annual, 0)`,
    bought: bought(key),
  },
});

export const supply: Sheet = {
  name: "Supply",
  role: "workings",
  title: "What the tenant buys, and of whom",
  purpose:
    "The loaded lease and the tenant's other contracts in the library, each supplier counted once.",
  overTime: false,
  columns: [10, 26, 48, 13, 13],
  blocks: [
    rows("Whose contracts", {
      own_known: {
        label: "The loaded deal is one of the library's",
        unit: "flag",
        value: "IF(COUNTIF(contracts.deal, DealId) = 0, 0, 1)",
      },
      own_whole: {
        label: "The deal that tells of all of its capacity",
        unit: "text",
        value: "IFERROR(INDEX(contracts.whole, MATCH(DealId, contracts.deal, 0)), DealId)",
      },
      tenant: {
        label: "Tenant",
        unit: "text",
        value: "IFERROR(INDEX(contracts.tenant, MATCH(DealId, contracts.deal, 0)), Lessee)",
      },
      own_annual: {
        label: "This lease a year, average over its term",
        unit: "$m",
        value: "headline / TermMonths * MonthsInYear",
      },
    }),
    table(
      "Contracts of this tenant",
      "supply",
      {
        place: "Row",
        supplier: "Supplier",
        power: "MW and their basis",
        counted: "A year",
        bought: "By supplier",
      },
      {
        supply_own: own,
        ...Object.fromEntries(
          contracts.map(({ key, row }) => [
            `supply_${key}`,
            other(`supply_${key}`, key, row.label),
          ]),
        ),
      },
      { place: "count", supplier: "text", power: "text" },
      { key: "supply_all", label: "All", unit: "$m", columns: ["counted", "bought"] },
    ),
  ],
  checks: [
    {
      label: "Each contract is counted with one supplier",
      unit: "$m",
      difference: "supply_all.bought - supply_all.counted",
    },
  ],
};

const RANKS = ["Largest", "Second", "Third", "Fourth", "Fifth", "Sixth"] as const;

const ranked = (key: string, before: string | undefined): TableRow["cells"] => ({
  rank: before === undefined ? "1" : `${before}.rank + 1`,
  name: `IF(${key}.annual = 0, "", INDEX(supply.supplier, MATCH(${key}.annual, supply.bought, 0)))`,
  power: `IF(${key}.annual = 0, "", INDEX(supply.power, MATCH(${key}.annual, supply.bought, 0)))`,
  annual: `LARGE(supply.bought, ${key}.rank)`,
  part: share(`${key}.annual`, "supply_all.bought"),
});

export const suppliers: Sheet = {
  name: "Suppliers",
  role: "outputs",
  title: "Supplier concentration",
  purpose:
    "On how few suppliers the tenant depends, by dollars a year: MW are on bases that differ, and are not added up.",
  overTime: false,
  columns: [10, 26, 48, 13, 13],
  blocks: [
    rows("Of whom", {
      tenant_shown: { label: "Tenant", unit: "text", value: "tenant" },
      lessor_share: {
        label: "Share of this lease's landlord",
        unit: "%",
        value: share("supply_own.bought", "supply_all.bought"),
      },
      contracts_counted: {
        label: "Contracts counted, this lease included",
        unit: "count",
        value: 'COUNTIF(supply.counted, ">0")',
      },
    }),
    table(
      "Largest suppliers",
      "largest",
      {
        rank: "Rank",
        name: "Supplier",
        power: "MW of a contract, as reported",
        annual: "A year",
        part: "Share",
      },
      Object.fromEntries(
        RANKS.map((label, i) => [
          `rank_${i + 1}`,
          {
            label,
            unit: "$m" as const,
            cells: ranked(`rank_${i + 1}`, i === 0 ? undefined : `rank_${i}`),
          },
        ]),
      ),
      { rank: "count", name: "text", power: "text", part: "%" },
    ),
    {
      kind: "spill",
      title: "Concentration",
      key: "concentration",
      formula: allOf("OFFTAKE.DEAL.CONCENTRATION(supply.bought)"),
      rows: {
        top1: "Share of the largest",
        top3: "Share of the three largest",
        top5: "Share of the five largest",
        herfindahl: "Herfindahl index",
        effective: "Effective number of suppliers",
      },
      columns: { value: "Value" },
      unit: "%",
      units: { herfindahl: "number", effective: "number" },
    },
  ],
  checks: [
    {
      label: "The largest supplier's share, ranked and by the function",
      unit: "number",
      difference: "concentration.top1.value - rank_1.part",
    },
  ],
  charts: [
    {
      title: "What the tenant buys a year, supplier by supplier ($m)",
      kind: "bar",
      of: "largest",
      series: ["annual"],
      unit: "$m",
    },
  ],
};

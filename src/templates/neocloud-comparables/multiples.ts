import type { TableRow } from "../blocks";
import { type Sheet, table } from "../template";
import type { Unit } from "../units";
import { PEERS, peerIds } from "./companies";

/** Of enterprise value, each on a metric of its own. */
export const MULTIPLES = {
  revenue: "EV/Revenue, last",
  revenue_next: "EV/Revenue, next",
  ebitda: "EV/EBITDA",
  backlog: "EV/Backlog",
  active: "$m a MW, active",
  contracted: "$m a MW, contracted",
} as const;

export type Multiple = keyof typeof MULTIPLES;

const names = Object.keys(MULTIPLES) as Multiple[];
const units: Partial<Record<Multiple, Unit>> = { active: "$m", contracted: "$m" };
const byMultiple = (formula: (name: Multiple) => string) =>
  Object.fromEntries(names.map((name) => [name, formula(name)]));

const multiplesOf = (id: string, label: string): TableRow => ({
  label,
  unit: "x",
  cells: byMultiple(
    (name) =>
      `IF(AND(ISNUMBER(${id}_bridge.ev), ISNUMBER(${id}_metrics.${name})), OFFTAKE.VAL.MULTIPLE(${id}_bridge.ev, ${id}_metrics.${name}), "NM")`,
  ),
});

const counted = (label: string, name: string): TableRow => ({
  label,
  unit: "count",
  cells: byMultiple((column) => `OFFTAKE.VAL.COMPSTAT(multiples.${column}, "${name}")`),
});

const statistic = (label: string, name: string): TableRow => ({
  label,
  unit: "x",
  cells: byMultiple(
    (column) =>
      `IF(peers_counted.${column} = 0, "NM", OFFTAKE.VAL.COMPSTAT(multiples.${column}, "${name}"))`,
  ),
});

const outOfOrder = byMultiple(
  (name) =>
    `IF(peers_counted.${name} = 0, 0, MAX(0, stat_low.${name} - stat_quartile.${name}, stat_quartile.${name} - stat_median.${name}, stat_median.${name} - stat_upper.${name}, stat_upper.${name} - stat_high.${name}, stat_low.${name} - stat_mean.${name}, stat_mean.${name} - stat_high.${name}))`,
);

export const multiples: Sheet = {
  name: "Multiples",
  role: "outputs",
  title: "Multiples of the landlords, and their statistics",
  purpose:
    "Enterprise value over each metric. NM: not meaningful, or not reported. Statistics count only what is there.",
  overTime: false,
  columns: [17, 17, 14, 14, 18, 22],
  blocks: [
    table(
      "Landlords",
      "multiples",
      MULTIPLES,
      Object.fromEntries(peerIds.map((id) => [`${id}_multiples`, multiplesOf(id, PEERS[id])])),
      units,
    ),
    table("How many there are", "counts", MULTIPLES, {
      peers_counted: { ...counted("Multiples that mean something", "COUNT"), emphasis: "total" },
      peers_missing: counted("NM", "NM"),
    }),
    table(
      "Statistics of those",
      "statistics",
      MULTIPLES,
      {
        stat_high: statistic("High", "MAX"),
        stat_upper: statistic("Upper quartile", "Q3"),
        stat_mean: statistic("Mean", "MEAN"),
        stat_median: { ...statistic("Median", "MEDIAN"), emphasis: "result" },
        stat_quartile: statistic("Lower quartile", "Q1"),
        stat_low: statistic("Low", "MIN"),
      },
      units,
    ),
  ],
  charts: [
    {
      title: "EV over revenue of the year after (x)",
      kind: "column",
      of: "multiples",
      series: ["revenue_next"],
      unit: "x",
    },
  ],
  checks: [
    {
      label: "Every peer is counted, or counted as NM",
      unit: "count",
      difference: `SUM(peers_counted[]) + SUM(peers_missing[]) - ROWS(multiples[]) * COLUMNS(multiples[])`,
    },
    ...names.map((name) => ({
      label: `${MULTIPLES[name]}: low, quartiles, median, mean and high are in order`,
      unit: "x" as const,
      difference: outOfOrder[name] ?? "",
    })),
  ],
};

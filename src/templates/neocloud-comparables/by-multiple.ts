import type { TableRow } from "../blocks";
import { inUnit } from "../language/row";
import { heads, table } from "../language/table";

import type { Unit } from "../units";
import type { Multiple } from "./multiples";

const COLUMNS = {
  metric: "Metric",
  low_multiple: "Low",
  mid_multiple: "Median",
  high_multiple: "High",
  low: "Low value",
  mid: "Median value",
  high: "High value",
} as const;

/** A metric of the lease at the low, median and high of a multiple; NM where peers are too few. */
function valued(row: string, label: string, metric: string, by: Multiple, unit: Unit): TableRow {
  const multiple = (stat: string) => `IF(peers_counted.${by} >= FewestPeers, ${stat}, "NM")`;
  const value = (end: string) =>
    `IF(AND(ISNUMBER(${row}.${end}_multiple), ${row}.metric > 0), OFFTAKE.VAL.IMPLIED(${row}.metric, ${row}.${end}_multiple), "NM")`;
  const ends = (quartile: string, extreme: string) =>
    multiple(`IF(UseQuartiles = 1, ${quartile}.${by}, ${extreme}.${by})`);
  return inUnit(unit).columns(label, {
    metric,
    low_multiple: ends("stat_quartile", "stat_low"),
    mid_multiple: multiple(`stat_median.${by}`),
    high_multiple: ends("stat_upper", "stat_high"),
    low: value("low"),
    mid: value("mid"),
    high: value("high"),
  });
}

const money = (row: string, label: string, metric: string, by: Multiple) => ({
  [row]: valued(row, label, metric, by, "x"),
});
const power = (row: string, label: string, by: Multiple) => ({
  [row]: valued(row, label, "ContractedMw", by, "$m"),
});
const VALUES = { metric: "$m", low: "$m", mid: "$m", high: "$m" } as const;

export const byMultiple = table("Value by multiple", {
  by_multiple: heads(COLUMNS, VALUES),
  ...money(
    "by_revenue",
    "EV/Revenue of the year after, headline",
    "lease_revenue.headline",
    "revenue_next",
  ),
  ...money(
    "by_revenue_binding",
    "EV/Revenue of the year after, what binds",
    "lease_revenue.binding",
    "revenue_next",
  ),
  ...money("by_ebitda", "EV/EBITDA, headline", "lease_ebitda.headline", "ebitda"),
  ...money("by_ebitda_binding", "EV/EBITDA, what binds", "lease_ebitda.binding", "ebitda"),
  ...money("by_backlog", "EV/Backlog, headline", "lease_backlog.headline", "backlog"),
  ...money("by_backlog_binding", "EV/Backlog, what binds", "lease_backlog.binding", "backlog"),
});

export const byPower = table("Value by power, on the MW basis that Inputs names", {
  by_power: heads(COLUMNS, { metric: "MW" }),
  ...power("by_active", "EV a MW of active power", "active"),
  ...power("by_contracted", "EV a MW of contracted power", "contracted"),
});

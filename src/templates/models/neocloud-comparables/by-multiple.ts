import { heads, table } from "../../language/heading";
import { $m, type Line, x } from "../../language/row";
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
function valued(unit: Line, label: string, metric: string, by: Multiple) {
  const multiple = (stat: string) => `IF(peers_counted.${by} >= FewestPeers, ${stat}, "NM")`;
  const end = (quartile: string, extreme: string) =>
    multiple(`IF(UseQuartiles = 1, ${quartile}.${by}, ${extreme}.${by})`);
  const value = (end: string) =>
    `IF(AND(ISNUMBER(.${end}_multiple), .metric > 0), OFFTAKE.VAL.IMPLIED(.metric, .${end}_multiple), "NM")`;
  return unit.cells(label)`
    ${metric} | ${end("stat_quartile", "stat_low")} | ${multiple(`stat_median.${by}`)} |
    ${end("stat_upper", "stat_high")} | ${value("low")} | ${value("mid")} | ${value("high")}`;
}

const money = (label: string, metric: string, by: Multiple) => valued(x, label, metric, by);
const power = (label: string, by: Multiple) => valued($m, label, "ContractedMw", by);
const VALUES = { metric: "$m", low: "$m", mid: "$m", high: "$m" } as const;

export const byMultiple = {
  by_multiple: table("Value by multiple", heads(COLUMNS, VALUES)),
  by_revenue: money(
    "EV/Revenue of the year after, headline",
    "lease_revenue.headline",
    "revenue_next",
  ),
  by_revenue_binding: money(
    "EV/Revenue of the year after, what binds",
    "lease_revenue.binding",
    "revenue_next",
  ),
  by_ebitda: money("EV/EBITDA, headline", "lease_ebitda.headline", "ebitda"),
  by_ebitda_binding: money("EV/EBITDA, what binds", "lease_ebitda.binding", "ebitda"),
  by_backlog: money("EV/Backlog, headline", "lease_backlog.headline", "backlog"),
  by_backlog_binding: money("EV/Backlog, what binds", "lease_backlog.binding", "backlog"),
};

export const byPower = {
  by_power: table(
    "Value by power, on the MW basis that Inputs names",
    heads(COLUMNS, { metric: "MW" }),
  ),
  by_active: power("EV a MW of active power", "active"),
  by_contracted: power("EV a MW of contracted power", "contracted"),
};

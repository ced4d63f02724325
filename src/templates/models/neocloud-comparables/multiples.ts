import { each } from "../../language/each";
import { heads, table } from "../../language/heading";
import { count, x } from "../../language/row";
import { outputs } from "../../language/sheet";
import type { Unit } from "../../language/units";
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
const multiplesOf = (id: string, label: string) => x.each(label)`IF(AND(ISNUMBER(${id}_bridge.ev),
  ISNUMBER(${id}_metrics.@)), OFFTAKE.VAL.MULTIPLE(${id}_bridge.ev, ${id}_metrics.@), "NM")`;

const counted = (label: string, name: string, line = count) => line.each(label)`
  OFFTAKE.VAL.COMPSTAT(multiples.@, "${name}")`;

const statistic = (label: string, name: string, line = x) => line.each(label)`
  IF(peers_counted.@ = 0, "NM", OFFTAKE.VAL.COMPSTAT(multiples.@, "${name}"))`;

const outOfOrder = (name: Multiple) =>
  "IF(peers_counted.@ = 0, 0, MAX(0, stat_low.@ - stat_quartile.@, stat_quartile.@ - stat_median.@, stat_median.@ - stat_upper.@, stat_upper.@ - stat_high.@, stat_low.@ - stat_mean.@, stat_mean.@ - stat_high.@))".replaceAll(
    "@",
    name,
  );

export const multiples = outputs.columns([
  17, 17, 14, 14, 18, 22,
])`Multiples | Multiples of the landlords, and their statistics | Enterprise value over each metric.
  NM: not meaningful, or not reported. Statistics count only what is there.`({
  multiples: table("Landlords", heads(MULTIPLES, units)),
  ...each(peerIds, (id) => ({ [`${id}_multiples`]: multiplesOf(id, PEERS[id]) })),
  counts: table("How many there are", heads(MULTIPLES)),
  peers_counted: counted("Multiples that mean something", "COUNT", count.total),
  peers_missing: counted("NM", "NM"),
  statistics: table("Statistics of those", heads(MULTIPLES, units)),
  stat_high: statistic("High", "MAX"),
  stat_upper: statistic("Upper quartile", "Q3"),
  stat_mean: statistic("Mean", "MEAN"),
  stat_median: statistic("Median", "MEDIAN", x.result),
  stat_quartile: statistic("Lower quartile", "Q1"),
  stat_low: statistic("Low", "MIN"),
  "Every peer is counted, or counted as NM": count.check`
    SUM(peers_counted[]) + SUM(peers_missing[]) - ROWS(multiples[]) * COLUMNS(multiples[])`,
  ...each(names, (name) => ({
    [`${MULTIPLES[name]}: low, quartiles, median, mean and high are in order`]: x.check`
      ${outOfOrder(name)}`,
  })),
  "EV over revenue of the year after (x)": x.chart("column", "multiples")`revenue_next`,
});

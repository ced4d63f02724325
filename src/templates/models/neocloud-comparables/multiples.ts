import { $m, count, x } from "../../language/row";
import { each, heads, outputs, table, workings } from "../../language/sheet";
import type { Unit } from "../../language/units";
import { orBlank } from "./bridge";
import { PEERS, peerIds } from "./companies";

/** Of enterprise value, each on a metric of its own. */
export const MULTIPLES = {
  revenue: "EV/Revenue, last",
  revenue_next: "EV/Revenue, next",
  ebitda: "EV/EBITDA",
  backlog: "EV/Backlog",
  active: "EV per MW, active",
  contracted: "EV per MW, contracted",
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
])`Multiples | Multiples of the landlords, and their statistics |
  EV multiples. NM = not meaningful or not reported; statistics exclude NM.`({
  multiples: table("GPU landlords", heads(MULTIPLES, units)),
  ...each(peerIds, (id) => ({ [`${id}_multiples`]: multiplesOf(id, PEERS[id]) })),
  counts: table("Count", heads(MULTIPLES)),
  peers_counted: counted("Meaningful multiples", "COUNT", count.total),
  peers_missing: counted("NM", "NM"),
  statistics: table("Statistics", heads(MULTIPLES, units)),
  stat_high: statistic("High", "MAX"),
  stat_upper: statistic("Upper quartile", "Q3"),
  stat_mean: statistic("Mean", "MEAN"),
  stat_median: statistic("Median", "MEDIAN", x.result),
  stat_quartile: statistic("Lower quartile", "Q1"),
  stat_low: statistic("Low", "MIN"),
  "Meaningful + NM = number of peers": count.check`
    SUM(peers_counted[]) + SUM(peers_missing[]) - ROWS(multiples[]) * COLUMNS(multiples[])`,
  ...each(names, (name) => ({
    [`${MULTIPLES[name]}: statistics in order`]: x.check`${outOfOrder(name)}`,
  })),
  "EV/next-year revenue (x)": x.chart("column", "multiples")`revenue_next`,
});

/**
 * A metric of the calendar year in which a fiscal year ends. A fiscal year that is the calendar's own
 * stands as it is; another needs the fiscal year after it too.
 */
function calendar(id: string, year: string, next: string): string {
  const month = `MONTH(${id}_year_end)`;
  return `IF(OR(${year} = "", ${id}_year_end = ""), "", IF(${month} = MonthsInYear, ${year}, IF(${next} = "", "", OFFTAKE.VAL.CALENDARIZE(${year}, ${next}, ${month}))))`;
}

const metrics = (id: string, label: string) => $m.cells(label)`
  ${orBlank(`${id}_year_end`)} | ${calendar(id, `${id}_revenue`, `${id}_revenue_next`)} |
  ${calendar(id, `${id}_revenue_next`, `${id}_revenue_after`)} |
  ${calendar(id, `${id}_ebitda`, `${id}_ebitda_next`)} | ${orBlank(`${id}_backlog`)} |
  ${orBlank(`${id}_active`)} | ${orBlank(`${id}_contracted`)}`;

export const years = workings.columns([14, 15, 15, 13, 13, 13, 17])`Metrics | Calendarized metrics |
  Fiscal years are calendarized so that all metrics refer to the same year.`({
  metrics: table("GPU landlords")`
    ended month: Fiscal year | revenue: Revenue, last | revenue_next: Revenue, next | ebitda: EBITDA
    | backlog: Backlog | active MW: Active MW | contracted MW: Contracted MW`,
  ...each(peerIds, (id) => ({ [`${id}_metrics`]: metrics(id, PEERS[id]) })),
  "Fiscal year-ends fall in one calendar year": count.check`
    IF(COUNT(metrics.ended) = 0, 0, YEAR(MAX(metrics.ended)) - YEAR(MIN(metrics.ended)))`,
});

import { each } from "../../language/each";
import { table } from "../../language/heading";
import { $m, count } from "../../language/row";
import { workings } from "../../language/sheet";
import { orBlank } from "./bridge";
import { PEERS, peerIds } from "./companies";

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

export const years = workings.columns([
  14, 15, 15, 13, 13, 13, 17,
])`Metrics | Metrics of one calendar year | Fiscal years that end in another month are brought to
  the calendar's, so that one year is compared.`({
  metrics: table("Landlords")`
    ended month: Fiscal year | revenue: Revenue, last | revenue_next: Revenue, next | ebitda: EBITDA
    | backlog: Backlog | active MW: Active MW | contracted MW: Contracted MW`,
  ...each(peerIds, (id) => ({ [`${id}_metrics`]: metrics(id, PEERS[id]) })),
  "All last fiscal years end in one calendar year": count.check`
    IF(COUNT(metrics.ended) = 0, 0, YEAR(MAX(metrics.ended)) - YEAR(MIN(metrics.ended)))`,
});

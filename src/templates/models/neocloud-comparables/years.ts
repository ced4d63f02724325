import { $m, count } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, table } from "../../language/table";
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

export const years = workings(
  "Metrics",
  "Metrics of one calendar year",
  "Fiscal years that end in another month are brought to the calendar's, so that one year is compared.",
  { columns: [14, 15, 15, 13, 13, 13, 17] },
  table("Landlords", {
    metrics: heads({
      ended: ["Fiscal year", "month"],
      revenue: "Revenue, last",
      revenue_next: "Revenue, next",
      ebitda: "EBITDA",
      backlog: "Backlog",
      active: ["Active MW", "MW"],
      contracted: ["Contracted MW", "MW"],
    }),
    ...Object.fromEntries(peerIds.map((id) => [`${id}_metrics`, metrics(id, PEERS[id])])),
  }),
  count.check("All last fiscal years end in one calendar year")`
    IF(COUNT(metrics.ended) = 0, 0, YEAR(MAX(metrics.ended)) - YEAR(MIN(metrics.ended)))`,
);

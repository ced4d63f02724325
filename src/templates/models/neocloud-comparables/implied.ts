import { spill } from "../../language/block";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";
import { loaded } from "../common/contract";
import { byMultiple, byPower } from "./by-multiple";

const inOrder = (key: string) =>
  `MAX(0, SUM(${key}.low) - SUM(${key}.mid), SUM(${key}.mid) - SUM(${key}.high))`;

export const implied = workings(
  "Implied",
  "The leased capacity, valued as the landlords are",
  "Metrics of the loaded lease, headline beside what binds, at the low, median and high multiple of the peers.",
  { columns: [15, 13, 13, 13, 15, 15, 15] },
  spill(
    "Backlog of the lease at the as-of date",
    "backlog",
    "$m",
    `DROP(${loaded.backlog("MonthsInYear")}, 1, 1)`,
    {
      rows: { headline: "Headline backlog (not RPO)", binding: "Enforceable" },
      columns: { year: "Next 12 months", beyond: "Beyond", whole: "Total" },
      emphasis: { binding: "result" },
    },
  ),
  table("Metrics of the lease", {
    subject: heads({ headline: "Headline", binding: "What binds" }),
    lease_revenue: $m.cells("Revenue a year: at the full fee; what binds of the next 12 months")`
      MonthlyFee * MonthsInYear | backlog.binding.year`,
    lease_ebitda: $m.cells("EBITDA of that year: less power, running cost and overhead")`
      lease_revenue.headline * (1 - OverheadShare) - cost_month * MonthsInYear |
      IF(lease_revenue.headline = 0, 0, lease_revenue.binding * lease_ebitda.headline /
      lease_revenue.headline)`,
    lease_backlog: $m.cells("Backlog")`backlog.headline.whole | backlog.binding.whole`,
  }),
  byMultiple,
  byPower,
  rows("Value by its own cash", {
    cash_low: $m.value("Low of headline, expected and what binds")`
      MIN(pv_term, pv_expected, pv_binding)`,
    cash_mid: $m.value("Median of the three")`MEDIAN(pv_term, pv_expected, pv_binding)`,
    cash_high: $m.value("High of the three")`MAX(pv_term, pv_expected, pv_binding)`,
  }),
  $m.check("Headline backlog is what is left of the contract")`backlog.headline.whole - left`,
  $m.check("Enforceable backlog is what binds")`backlog.binding.whole - enforceable`,
  $m.check("Low, median and high value are in order, by multiple")`${inOrder("by_multiple")}`,
  $m.check("Low, median and high value are in order, by power")`${inOrder("by_power")}`,
);

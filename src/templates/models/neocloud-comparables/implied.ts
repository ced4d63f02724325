import { heads, rows, spill, table } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { byMultiple, byPower } from "./by-multiple";

const inOrder = (key: string) =>
  `MAX(0, SUM(${key}.low) - SUM(${key}.mid), SUM(${key}.mid) - SUM(${key}.high))`;

export const implied = workings.columns([15, 13, 13, 13, 15, 15, 15])`Implied | The leased capacity,
  valued as the landlords are | Metrics of the loaded lease, headline beside what binds, at the low,
  median and high multiple of the peers.`({
  backlog: spill(
    "Backlog of the lease at the as-of date",
    heads`year: Next 12 months | beyond: Beyond | whole: Total`,
    {
      headline: $m.spilled("Headline backlog (not RPO)"),
      binding: $m.result.spilled("Enforceable"),
    },
  )`DROP(${loaded.backlog("MonthsInYear")}, 1, 1)`,
  subject: table("Metrics of the lease")`headline: Headline | binding: What binds`,
  lease_revenue: $m.cells("Revenue a year: at the full fee; what binds of the next 12 months")`
    MonthlyFee * MonthsInYear | backlog.binding.year`,
  lease_ebitda: $m.cells("EBITDA of that year: less power, running cost and overhead")`
    lease_revenue.headline * (1 - OverheadShare) - cost_month * MonthsInYear |
    IF(lease_revenue.headline = 0, 0, lease_revenue.binding * lease_ebitda.headline /
    lease_revenue.headline)`,
  lease_backlog: $m.cells("Backlog")`backlog.headline.whole | backlog.binding.whole`,
  ...byMultiple,
  ...byPower,
  "Value by its own cash": rows,
  cash_low: $m.value("Low of headline, expected and what binds")`
    MIN(pv_term, pv_expected, pv_binding)`,
  cash_mid: $m.value("Median of the three")`MEDIAN(pv_term, pv_expected, pv_binding)`,
  cash_high: $m.value("High of the three")`MAX(pv_term, pv_expected, pv_binding)`,
  "Headline backlog is what is left of the contract": $m.check`backlog.headline.whole - left`,
  "Enforceable backlog is what binds": $m.check`backlog.binding.whole - enforceable`,
  "Low, median and high value are in order, by multiple": $m.check`${inOrder("by_multiple")}`,
  "Low, median and high value are in order, by power": $m.check`${inOrder("by_power")}`,
});

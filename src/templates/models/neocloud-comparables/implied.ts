import { $m, type Line, x } from "../../language/row";
import { heads, rows, spill, table, workings } from "../../language/sheet";
import { loaded } from "../common/contract";
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

const byMultiple = {
  by_multiple: table("Value by multiple", heads(COLUMNS, VALUES)),
  by_revenue: money("EV/Revenue (next year), headline", "lease_revenue.headline", "revenue_next"),
  by_revenue_binding: money(
    "EV/Revenue (next year), enforceable",
    "lease_revenue.binding",
    "revenue_next",
  ),
  by_ebitda: money("EV/EBITDA, headline", "lease_ebitda.headline", "ebitda"),
  by_ebitda_binding: money("EV/EBITDA, enforceable", "lease_ebitda.binding", "ebitda"),
  by_backlog: money("EV/Backlog, headline", "lease_backlog.headline", "backlog"),
  by_backlog_binding: money("EV/Backlog, enforceable", "lease_backlog.binding", "backlog"),
};

const byPower = {
  by_power: table("Value per MW (MW basis as on Inputs)", heads(COLUMNS, { metric: "MW" })),
  by_active: power("EV per active MW", "active"),
  by_contracted: power("EV per contracted MW", "contracted"),
};

const inOrder = (key: string) =>
  `MAX(0, SUM(${key}.low) - SUM(${key}.mid), SUM(${key}.mid) - SUM(${key}.high))`;

export const implied = workings.columns([15, 13, 13, 13, 15, 15, 15])`Implied | Leased capacity at
  peer multiples |
  Loaded lease metrics, headline and enforceable, at low, median and high peer multiples.`({
  backlog: spill(
    "Backlog of the lease at the as-of date",
    heads`year: Next 12 months | beyond: Beyond | whole: Total`,
    {
      headline: $m.spilled("Headline backlog (not RPO)"),
      binding: $m.result.spilled("Enforceable"),
    },
  )`DROP(${loaded.backlog("MonthsInYear")}, 1, 1)`,
  subject: table("Metrics of the lease")`headline: Headline | binding: Enforceable`,
  lease_revenue: $m.cells("Revenue: full-fee annual / enforceable NTM")`
    MonthlyFee * MonthsInYear | backlog.binding.year`,
  lease_ebitda: $m.cells("EBITDA (after power, opex and SG&A)")`lease_revenue.headline * (1 -
    OverheadShare) - cost_month * MonthsInYear | IF(lease_revenue.headline = 0, 0,
    lease_revenue.binding * lease_ebitda.headline / lease_revenue.headline)`,
  lease_backlog: $m.cells("Backlog")`backlog.headline.whole | backlog.binding.whole`,
  ...byMultiple,
  ...byPower,
  "Value by DCF": rows,
  cash_low: $m.value("Low (of headline, expected, enforceable)")`
    MIN(pv_term, pv_expected, pv_binding)`,
  cash_mid: $m.value("Median of the three")`MEDIAN(pv_term, pv_expected, pv_binding)`,
  cash_high: $m.value("High of the three")`MAX(pv_term, pv_expected, pv_binding)`,
  "Headline backlog = remaining payments": $m.check`backlog.headline.whole - left`,
  "Enforceable backlog = enforceable value": $m.check`backlog.binding.whole - enforceable`,
  "Low ≤ median ≤ high, by multiple": $m.check`${inOrder("by_multiple")}`,
  "Low, median and high value are in order, by power": $m.check`${inOrder("by_power")}`,
});

import { $, $m, count, number, x } from "../../src/templates/language/row";
import { setting } from "../../src/templates/language/setting";
import {
  axis,
  data,
  heads,
  inputs,
  rows,
  spill,
  table,
  workings,
} from "../../src/templates/language/sheet";
import type { Template } from "../../src/templates/language/template";

/** A template with a block of every kind, small enough to be worked by hand. */
const peers = inputs`Peers | Peers | What is reported of others.`({
  peers: data(
    "Peers",
    { ev: { head: "Enterprise value", min: 0 }, sales: "Sales", seen: "Seen as" },
    {
      first: {
        label: "First",
        unit: "$m",
        cells: { ev: 20e6, sales: 1e6, seen: "landlord" },
        date: "2026-03-31",
        standing: "filing",
        source: "Its own report.",
        names: { sales: "FirstSales" },
      },
      second: {
        label: "Second",
        unit: "$m",
        cells: { ev: 50e6, sales: 1e6, seen: "lab" },
        standing: "assumed",
        source: "Between the two others.",
      },
      third: {
        label: "Third",
        unit: "$m",
        cells: { ev: 30e6, sales: 3e6, seen: "lab" },
        standing: "press",
        source: "A newspaper.",
      },
    },
  ),
});

const model = workings`Multiples | Multiples | Values over sales.`({
  multiples: table("Multiples")`ev: Value | sales: Sales | multiple x: Multiple | kind text: Kind`,
  first_multiple: multiple("first", "landlord"),
  second_multiple: multiple("second", "lab"),
  third_multiple: multiple("third", "lab"),
  all_peers: $m.sum("Together", { ev: "PeersValue" })`ev | sales`,
  statistics: spill(
    "Statistics",
    heads`value: Multiple`,
    {
      count: count.spilled("Count"),
      nm: count.spilled("NM"),
      low: x.spilled("Minimum"),
      quarter: x.spilled("Quartile 1"),
      median: x.result.spilled("Median"),
      mean: x.spilled("Mean"),
      trimmed: x.spilled("Trimmed mean"),
      harmonic: x.spilled("Harmonic mean"),
      upper: x.spilled("Quartile 3"),
      high: x.spilled("Maximum"),
    },
    "labels",
  )`OFFTAKE.VAL.COMPS(multiples.multiple)`,
  Picked: rows,
  median_picked: x.value("Median")`statistics.median.value`,
  together: $m.value("All values")`SUM(multiples.ev)`,
  own_row: number.value("The second's columns")`COUNT(second_multiple[])`,
  value_grid: $m.grid(
    "Value by multiple and share sold",
    axis("Multiple", "x", ["statistics.low.value", 25, "median_picked + Step"]),
    axis("Share sold", "%", ["1", "Half"]),
    { down: 1, across: 2 },
  )`
    across * down * all_peers.sales`,
  "Of the grid": rows,
  grid_corner: $m.value("Last value")`value_grid.2.3`,
  grid_sum: $m.value("All of it")`SUM(value_grid[])`,
  "The total is the sum": $m.check`all_peers.ev - together`,
  "Value of each, beside its sales": $m.chart("stacked bar", "multiples", { unfilled: ["sales"] })`
    sales | ev`,
  "Each column": $m.chart("line", "peers", { by: "rows" })`first`,
});

function multiple(peer: string, kind: string) {
  return $m.cells(peer)`
    ${peer}.ev | ${peer}.sales | OFFTAKE.VAL.MULTIPLE(${peer}.ev, ${peer}.sales) | '${kind}`;
}

const loan = workings.overTime`Loan | Loan | Drawn, and swept.`({
  Cash: rows,
  number: count.each("Number")`0 | number[-1] + 1`,
  draw: $.each("Draw")`IF(number = 1, MonthlyFee, 0)`,
  cash: $.each("Cash")`IF(number = 1, 0, MonthlyFee * Half)`,
  loan: spill("Balance", "periods", "labels")`OFFTAKE.DEBT.SCHEDULE(draw[], 0, cash[])`,
  loan_opening: $.spilled("Opening"),
  loan_draw: $.spilled("Draw"),
  loan_interest: $.spilled("Interest"),
  loan_repaid: $.spilled("Repayment", "sum"),
  loan_closing: $.total.spilled("Closing"),
  Read: rows,
  owed: $.balance("Owed", "StillOwed")`loan_closing`,
  repaid: $.value("Repaid")`loan_repaid.total`,
  peak: $.value("At most")`MAX(loan[])`,
  Balance: $.chart("area")`loan_closing | owed`,
});

const sites = workings.acrossMembers`Sites | Sites | A column a site.`({
  Sites: rows,
  site: count.each("Number")`0 | site[-1] + 1`,
  fee: $.flow("Fee", "AllFees")`MonthlyFee * site`,
  second_fee: $.value("Of the second")`fee.2`,
  most: $.value("The largest")`MAX(fee[])`,
});

export const madeUp: Template = {
  id: "made-up",
  title: "Made up",
  short: "Made",
  summary: "A block of every kind.",
  kinds: ["gpu_cloud"],
  settings: {
    Half: setting(0.5, "share")`Half`,
    Step: setting(10, "x")`Step`,
    CheckTolerance: { label: "Tolerance", unit: "$", value: 0.01, max: 0.01, note: "One cent." },
  },
  timeline: {
    key: "period_end",
    periods: 4,
    sheet: "Loan",
    opening: "EOMONTH(StartDate, -1)",
    each: "EOMONTH(period_end[-1], 1)",
  },
  members: { label: "Site", heads: ["North", "South", "West"] },
  sheets: [peers, model, loan, sites],
  results: [x.shown("Median")`statistics.median.value`],
  guide: ["None."],
};

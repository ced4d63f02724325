import { rows, type Sheet, type Template, table, text } from "../../src/templates/template";

/** A template with a block of every kind, small enough to be worked by hand. */
const peers: Sheet = {
  name: "Peers",
  role: "inputs",
  title: "Peers",
  purpose: "What is reported of others.",
  overTime: false,
  blocks: [
    {
      kind: "data",
      title: "Peers",
      key: "peers",
      columns: { ev: { head: "Enterprise value", min: 0 }, sales: "Sales", seen: "Seen as" },
      rows: {
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
    },
  ],
};

const model: Sheet = {
  name: "Multiples",
  role: "workings",
  title: "Multiples",
  purpose: "Values over sales.",
  overTime: false,
  blocks: [
    table(
      "Multiples",
      "multiples",
      { ev: "Value", sales: "Sales", multiple: "Multiple", kind: "Kind" },
      {
        first_multiple: multiple("first", "landlord"),
        second_multiple: multiple("second", "lab"),
        third_multiple: multiple("third", "lab"),
      },
      { multiple: "x", kind: "text" },
      {
        key: "all_peers",
        label: "Together",
        unit: "$m",
        columns: ["ev", "sales"],
        names: { ev: "PeersValue" },
      },
    ),
    {
      kind: "spill",
      title: "Statistics",
      key: "statistics",
      formula: "OFFTAKE.VAL.COMPS(multiples.multiple)",
      without: "labels",
      rows: {
        count: "Count",
        nm: "NM",
        low: "Minimum",
        quarter: "Quartile 1",
        median: "Median",
        mean: "Mean",
        trimmed: "Trimmed mean",
        harmonic: "Harmonic mean",
        upper: "Quartile 3",
        high: "Maximum",
      },
      columns: { value: "Multiple" },
      unit: "x",
      units: { count: "count", nm: "count" },
      emphasis: { median: "result" },
    },
    rows("Picked", {
      median_picked: { label: "Median", unit: "x", value: "statistics.median.value" },
      together: { label: "All values", unit: "$m", value: "SUM(multiples.ev)" },
      own_row: { label: "The second's columns", unit: "number", value: "COUNT(second_multiple[])" },
    }),
    {
      kind: "grid",
      title: "Value by multiple and share sold",
      key: "value_grid",
      unit: "$m",
      across: {
        label: "Multiple",
        unit: "x",
        values: ["statistics.low.value", 25, "median_picked + Step"],
      },
      down: { label: "Share sold", unit: "%", values: ["1", "Half"] },
      cell: "across * down * all_peers.sales",
      base: { down: 1, across: 2 },
    },
    rows("Of the grid", {
      grid_corner: { label: "Last value", unit: "$m", value: "value_grid.2.3" },
      grid_sum: { label: "All of it", unit: "$m", value: "SUM(value_grid[])" },
    }),
  ],
  checks: [{ label: "The total is the sum", unit: "$m", difference: "all_peers.ev - together" }],
  charts: [
    {
      title: "Value of each, beside its sales",
      kind: "stacked bar",
      of: "multiples",
      series: ["sales", "ev"],
      unfilled: ["sales"],
      unit: "$m",
    },
    { title: "Each column", kind: "line", of: "peers", by: "rows", series: ["first"], unit: "$m" },
  ],
};

function multiple(peer: string, kind: string) {
  return {
    label: peer,
    unit: "$m" as const,
    cells: {
      ev: `${peer}.ev`,
      sales: `${peer}.sales`,
      multiple: `OFFTAKE.VAL.MULTIPLE(${peer}.ev, ${peer}.sales)`,
      kind: text(kind),
    },
  };
}

const loan: Sheet = {
  name: "Loan",
  role: "workings",
  title: "Loan",
  purpose: "Drawn, and swept.",
  overTime: true,
  blocks: [
    rows("Cash", {
      number: { label: "Number", unit: "count", opening: "0", each: "number[-1] + 1" },
      draw: { label: "Draw", unit: "$", each: "IF(number = 1, MonthlyFee, 0)" },
      cash: { label: "Cash", unit: "$", each: "IF(number = 1, 0, MonthlyFee * Half)" },
    }),
    {
      kind: "spill",
      title: "Balance",
      key: "loan",
      formula: "OFFTAKE.DEBT.SCHEDULE(draw[], 0, cash[])",
      without: "labels",
      rows: {
        loan_opening: "Opening",
        loan_draw: "Draw",
        loan_interest: "Interest",
        loan_repaid: "Repayment",
        loan_closing: "Closing",
      },
      columns: "periods",
      unit: "$",
      totals: { loan_repaid: "sum" },
      emphasis: { loan_closing: "total" },
    },
    rows("Read", {
      owed: { label: "Owed", unit: "$", each: "loan_closing", total: "last", name: "StillOwed" },
      repaid: { label: "Repaid", unit: "$", value: "loan_repaid.total" },
      peak: { label: "At most", unit: "$", value: "MAX(loan[])" },
    }),
  ],
  charts: [{ title: "Balance", kind: "area", series: ["loan_closing", "owed"], unit: "$" }],
};

const sites: Sheet = {
  name: "Sites",
  role: "workings",
  title: "Sites",
  purpose: "A column a site.",
  overTime: false,
  acrossMembers: true,
  blocks: [
    rows("Sites", {
      site: { label: "Number", unit: "count", opening: "0", each: "site[-1] + 1" },
      fee: { label: "Fee", unit: "$", each: "MonthlyFee * site", total: "sum", name: "AllFees" },
      second_fee: { label: "Of the second", unit: "$", value: "fee.2" },
      most: { label: "The largest", unit: "$", value: "MAX(fee[])" },
    }),
  ],
};

export const madeUp: Template = {
  id: "made-up",
  title: "Made up",
  short: "Made",
  summary: "A block of every kind.",
  kinds: ["gpu_cloud"],
  inputs: ["MonthlyFee", "StartDate"],
  settings: {
    Half: { label: "Half", unit: "share", value: 0.5, note: "" },
    Step: { label: "Step", unit: "x", value: 10, note: "" },
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
  results: [{ label: "Median", unit: "x", value: "statistics.median.value", note: "" }],
  guide: ["None."],
};

import { serialOf } from "../../spreadsheet/serial-dates";
import type { TableRow } from "../blocks";
import type { DataRow } from "../data-block";
import { rows, type Sheet, table } from "../template";

/** Slices of capacity that the landlord leases one after the other, beside its contracts. */
const PLAN = [
  { mw: 100, from: "2027-01-01" },
  { mw: 100, from: "2027-07-01" },
  { mw: 100, from: "2028-01-01" },
  { mw: 50, from: "2028-07-01" },
] as const;
const TERM = 36;
const SLICES = PLAN.map((_, i) => i + 1);

const day = (iso: string): number => {
  const serial = serialOf(iso);
  if (serial === undefined) throw new Error(`${iso} is no date.`);
  return serial;
};

const planned = PLAN.map(({ mw, from }, i): [string, DataRow] => [
  `plan_${i + 1}`,
  {
    label: `Slice ${i + 1}`,
    unit: "MW",
    cells: { mw, price: 1, from: day(from), months: TERM },
    standing: "assumed",
    source:
      "Ours: what is let beside the contracts is open (see Signals). Half-yearly slices of a hundred megawatts or less, at the market price.",
  },
]);

/** The schedule, to be typed over. */
export const slicePlan: Sheet = {
  name: "Slice plan",
  role: "inputs",
  title: "Slices of capacity, leased one by one",
  purpose:
    "What the landlord might let beside its contracts, when and at what share of the market price.",
  overTime: false,
  columns: [12, 16, 14, 10],
  labels: 40,
  blocks: [
    {
      kind: "data",
      title: "Capacity that no contract takes",
      key: "free",
      columns: { mw: { head: "MW", min: 0 } },
      rows: {
        free_capacity: {
          label: "At hand, for own use or for slices",
          unit: "MW",
          cells: { mw: 400 },
          names: { mw: "FreeCapacity" },
          standing: "assumed",
          source:
            "Not reported. Of a second site of about a gigawatt, what the landlord's contracts leave: from 0 to 600 MW.",
        },
      },
    },
    {
      kind: "data",
      title: "Slices",
      key: "slice_plan",
      columns: {
        mw: { head: "MW", min: 0 },
        price: { head: "Of market price", unit: "%", min: 0 },
        from: { head: "First day", unit: "date" },
        months: { head: "Months", unit: "months", min: 1 },
      },
      rows: Object.fromEntries(planned),
    },
  ],
};

const slice = (s: number): [string, TableRow] => [
  `slice_${s}`,
  {
    label: `Slice ${s}`,
    unit: "$m",
    cells: {
      from: `plan_${s}.from`,
      until: `EDATE(plan_${s}.from, plan_${s}.months)`,
      before: s === 1 ? "free_capacity.mw" : `slice_${s - 1}.after`,
      mw: `plan_${s}.mw`,
      after: `slice_${s}.before - slice_${s}.mw`,
      price: `plan_${s}.price * MarketMwYear`,
      fee: `OFFTAKE.LEASE.FEE(slice_${s}.mw, slice_${s}.price, "MW-YEAR")`,
      annual: `slice_${s}.fee * MonthsInYear`,
      value: `OFFTAKE.LEASE.TCV(slice_${s}.fee, plan_${s}.months)`,
    },
  },
];

/** What each slice adds, and what it leaves for own use. */
export const slices: Sheet = {
  name: "Slices",
  role: "outputs",
  title: "Slices of capacity, leased one by one",
  purpose:
    "What each slice adds to revenue, and what capacity it leaves for the landlord's own use.",
  overTime: false,
  columns: [12, 12, 12, 10, 12, 15, 13, 13, 13],
  labels: 46,
  blocks: [
    table(
      "Slice by slice",
      "slices",
      {
        from: "First day",
        until: "Over on",
        before: "MW before",
        mw: "MW let",
        after: "MW left",
        price: "$m a MW-year",
        fee: "Monthly fee",
        annual: "Annual fee",
        value: "Whole term",
      },
      Object.fromEntries(SLICES.map(slice)),
      { from: "date", until: "date", before: "MW", mw: "MW", after: "MW", price: "$m" },
      {
        key: "all_slices",
        label: "All slices",
        unit: "$m",
        columns: ["mw", "fee", "annual", "value"],
      },
    ),
    rows("With the contracts", {
      let_share: {
        label: "Share of the capacity at hand that is let",
        unit: "%",
        value: "IF(free_capacity.mw = 0, 0, all_slices.mw / free_capacity.mw)",
      },
      left_for_use: {
        label: "Left for the landlord's own use",
        unit: "MW",
        value: "free_capacity.mw - all_slices.mw",
        name: "CapacityLeft",
      },
      revenue_added: {
        label: "Annual revenue added to the contracts'",
        unit: "%",
        value: "IF(annual_fee.total = 0, 0, all_slices.annual / annual_fee.total)",
      },
    }),
  ],
  checks: [
    {
      label: "Capacity let and left is the capacity at hand",
      unit: "MW",
      difference: `slice_${SLICES.length}.after + all_slices.mw - free_capacity.mw`,
    },
    {
      label: "The slices' fees are due on the timeline",
      unit: "$m",
      difference: `SUM(${SLICES.map((s) => `slice_payments_${s}.total`).join(", ")}) - all_slices.value`,
    },
  ],
  charts: [
    {
      title: "Capacity: let in each slice, and left after it (MW)",
      kind: "stacked column",
      of: "slices",
      series: ["mw", "after"],
      unit: "MW",
    },
  ],
};

/** The same over time. */
export const slicesOverTime: Sheet = {
  name: "Slice fees",
  role: "outputs",
  title: "Slices over time",
  purpose:
    "Fees of the slices by period beside the contracts' revenue, and the capacity that is left.",
  overTime: true,
  blocks: [
    rows("Fees", {
      ...Object.fromEntries(
        SLICES.map((s) => [
          `slice_payments_${s}`,
          {
            label: `Slice ${s}`,
            unit: "$m" as const,
            series: `OFFTAKE.LEASE.PAYMENTS(slice_${s}.fee, slice_${s}.from, plan_${s}.months, period_end[])`,
            total: "sum" as const,
          },
        ]),
      ),
      slice_payments: {
        label: "All slices",
        unit: "$m",
        each: `SUM(${SLICES.map((s) => `slice_payments_${s}`).join(", ")})`,
        total: "sum",
        emphasis: "total",
      },
      with_contracts: {
        label: "With the contracts' revenue, to the end of their terms",
        unit: "$m",
        each: "slice_payments + revenue",
        total: "sum",
        emphasis: "result",
      },
    }),
    rows("Capacity at the period's end", {
      mw_let: {
        label: "Let in slices",
        unit: "MW",
        each: "SUMPRODUCT((slices.from <= period_end) * (slices.until > period_end) * slices.mw)",
      },
      mw_left: {
        label: "Left for own use",
        unit: "MW",
        each: "free_capacity.mw - mw_let",
      },
    }),
  ],
  checks: [
    {
      label: "Fees of the slices add up",
      unit: "$m",
      difference: "slice_payments.total - all_slices.value",
    },
    {
      label: "With the contracts' revenue they are both together",
      unit: "$m",
      difference: "with_contracts.total - slice_payments.total - revenue.total",
    },
  ],
  charts: [
    {
      title: "Fees of the slices ($m)",
      kind: "stacked column",
      series: SLICES.map((s) => `slice_payments_${s}`),
      unit: "$m",
    },
    {
      title: "Capacity left for own use (MW)",
      kind: "area",
      series: ["mw_left"],
      unit: "MW",
    },
  ],
};

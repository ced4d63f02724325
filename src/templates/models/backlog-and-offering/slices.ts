import { serialOf } from "../../../spreadsheet/serial-dates";
import { data } from "../../language/block";
import type { DataRow } from "../../language/data-block";
import { each } from "../../language/each";
import { rows, table } from "../../language/heading";
import { $m, mw, percent } from "../../language/row";
import { inputs, outputs } from "../../language/sheet";

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
export const slicePlan = inputs.columns(
  [12, 16, 14, 10],
  40,
)`Slice plan | Slices of capacity, leased one by one |
  What the landlord might let beside its contracts, when and at what share of the market price.`({
  free: data(
    "Capacity that no contract takes",
    { mw: { head: "MW", min: 0 } },
    {
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
  ),
  slice_plan: data(
    "Slices",
    {
      mw: { head: "MW", min: 0 },
      price: { head: "Of market price", unit: "%", min: 0 },
      from: { head: "First day", unit: "date" },
      months: { head: "Months", unit: "months", min: 1 },
    },
    Object.fromEntries(planned),
  ),
});

const slice = (s: number) => $m.cells(`Slice ${s}`)`plan_${s}.from | EDATE(plan_${s}.from,
  plan_${s}.months) | ${s === 1 ? "free_capacity.mw" : `slice_${s - 1}.after`} | plan_${s}.mw |
  .before - .mw | plan_${s}.price * MarketMwYear | OFFTAKE.LEASE.FEE(.mw, .price, "MW-YEAR") | .fee
  * MonthsInYear | OFFTAKE.LEASE.TCV(.fee, plan_${s}.months)`;

/** What each slice adds, and what it leaves for own use. */
export const slices = outputs.columns(
  [12, 12, 12, 10, 12, 15, 13, 13, 13],
  46,
)`Slices | Slices of capacity, leased one by one |
  What each slice adds to revenue, and what capacity it leaves for the landlord's own use.`({
  slices: table("Slice by slice")`
    from date: First day | until date: Over on | before MW: MW before | mw MW: MW let | after MW: MW
    left | price $m: $m a MW-year | fee: Monthly fee | annual: Annual fee | value: Whole term`,
  ...each(SLICES, (s) => ({ [`slice_${s}`]: slice(s) })),
  all_slices: $m.sum("All slices")`mw | fee | annual | value`,
  "With the contracts": rows,
  let_share: percent.value("Share of the capacity at hand that is let")`
    IF(free_capacity.mw = 0, 0, all_slices.mw / free_capacity.mw)`,
  left_for_use: mw.value("Left for the landlord's own use", "CapacityLeft")`
    free_capacity.mw - all_slices.mw`,
  revenue_added: percent.value("Annual revenue added to the contracts'")`
    IF(annual_fee.total = 0, 0, all_slices.annual / annual_fee.total)`,
  "Capacity let and left is the capacity at hand": mw.check`
    slice_${SLICES.length}.after + all_slices.mw - free_capacity.mw`,
  "The slices' fees are due on the timeline": $m.check`
    SUM(${SLICES.map((s) => `slice_payments_${s}.total`).join(", ")}) - all_slices.value`,
  "Capacity: let in each slice, and left after it (MW)": mw.chart("stacked column", "slices")`
    mw | after`,
});

/** The same over time. */
export const slicesOverTime = outputs.overTime`Slice fees | Slices over time |
  Fees of the slices by period beside the contracts' revenue, and the capacity that is left.`({
  Fees: rows,
  ...each(SLICES, (s) => ({
    [`slice_payments_${s}`]: $m.array.flow(`Slice ${s}`)`
      OFFTAKE.LEASE.PAYMENTS(slice_${s}.fee, slice_${s}.from, plan_${s}.months, period_end[])`,
  })),
  slice_payments: $m.total.flow("All slices")`
    SUM(${SLICES.map((s) => `slice_payments_${s}`).join(", ")})`,
  with_contracts: $m.result.flow("With the contracts' revenue, to the end of their terms")`
    slice_payments + revenue`,
  "Capacity at the period's end": rows,
  mw_let: mw.each("Let in slices")`
    SUMPRODUCT((slices.from <= period_end) * (slices.until > period_end) * slices.mw)`,
  mw_left: mw.each("Left for own use")`free_capacity.mw - mw_let`,
  "Fees of the slices add up": $m.check`slice_payments.total - all_slices.value`,
  "With the contracts' revenue they are both together": $m.check`
    with_contracts.total - slice_payments.total - revenue.total`,
  "Fees of the slices ($m)": $m.chart("stacked column")`
    ${SLICES.map((s) => `slice_payments_${s}`).join(" | ")}`,
  "Capacity left for own use (MW)": mw.chart("area")`mw_left`,
});

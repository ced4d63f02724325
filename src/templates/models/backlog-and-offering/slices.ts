import { serialOf } from "../../../spreadsheet/serial-dates";
import { $m, mw, percent } from "../../language/row";
import { data, each, inputs, outputs, rows, table } from "../../language/sheet";

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

const planned = each(PLAN, ({ mw: size, from }, i) => {
  const cells = { mw: size, price: 1, from: day(from), months: TERM };
  return {
    [`plan_${i + 1}`]: mw.assumed(`Tranche ${i + 1}`, cells)`Our assumption; further leasing is
      undetermined (see Signals). Semiannual tranches of up to 100 MW at the market price.`,
  };
});

const capacity = mw.assumed(
  "Available for own use or tranches",
  { mw: 400 },
  { mw: "FreeCapacity" },
)`
  Not reported. Capacity of a second site of about 1 GW not taken by contracts. Range: 0–600 MW.`;

/** The schedule, to be typed over. */
export const slicePlan = inputs.columns([12, 16, 14, 10], 40)`Slice plan | Incremental capacity
  tranches | Additional capacity the landlord could lease, with timing and % of market price.`({
  free: data("Uncontracted capacity", { mw: { head: "MW", min: 0 } }, { free_capacity: capacity }),
  slice_plan: data(
    "Tranches",
    {
      mw: { head: "MW", min: 0 },
      price: { head: "Of market price", unit: "%", min: 0 },
      from: { head: "First day", unit: "date" },
      months: { head: "Months", unit: "months", min: 1 },
    },
    planned,
  ),
});

const slice = (s: number) => $m.cells(`Tranche ${s}`)`plan_${s}.from | EDATE(plan_${s}.from,
  plan_${s}.months) | ${s === 1 ? "free_capacity.mw" : `slice_${s - 1}.after`} | plan_${s}.mw |
  .before - .mw | plan_${s}.price * MarketMwYear | OFFTAKE.LEASE.FEE(.mw, .price, "MW-YEAR") | .fee
  * MonthsInYear | OFFTAKE.LEASE.TCV(.fee, plan_${s}.months)`;

/** What each slice adds, and what it leaves for own use. */
export const slices = outputs.columns([12, 12, 12, 10, 12, 15, 13, 13, 13], 46)`Slices | Incremental
  capacity tranches | Revenue added by each tranche and capacity left for the landlord's own use.`({
  slices: table("By tranche")`from date: First day | until date: Term end | before MW: MW before |
    mw MW: MW leased | after MW: MW remaining | price $m: $m a MW-year | fee: Monthly fee | annual:
    Annual fee | value: Whole term`,
  ...each(SLICES, (s) => ({ [`slice_${s}`]: slice(s) })),
  all_slices: $m.sum("All tranches")`mw | fee | annual | value`,
  "With the contracts": rows,
  let_share: percent.value("Capacity leased, % of available")`
    IF(free_capacity.mw = 0, 0, all_slices.mw / free_capacity.mw)`,
  left_for_use: mw.value("Capacity left for own use", "CapacityLeft")`
    free_capacity.mw - all_slices.mw`,
  revenue_added: percent.value("Annual revenue added, %")`
    IF(annual_fee.total = 0, 0, all_slices.annual / annual_fee.total)`,
  "Leased + remaining = available capacity": mw.check`
    slice_${SLICES.length}.after + all_slices.mw - free_capacity.mw`,
  "Tranche fees all fall on the timeline": $m.check`
    SUM(${SLICES.map((s) => `slice_payments_${s}.total`).join(", ")}) - all_slices.value`,
  "Capacity leased and remaining by tranche (MW)": mw.chart("stacked column", "slices")`mw | after`,
});

/** The same over time. */
export const slicesOverTime = outputs.overTime`Slice fees | Tranches over time |
  Tranche fees and contract revenue by period, and remaining capacity.`({
  Fees: rows,
  ...each(SLICES, (s) => ({
    [`slice_payments_${s}`]: $m.array.flow(`Tranche ${s}`)`
      OFFTAKE.LEASE.PAYMENTS(slice_${s}.fee, slice_${s}.from, plan_${s}.months, period_end[])`,
  })),
  slice_payments: $m.total.flow("All tranches")`
    SUM(${SLICES.map((s) => `slice_payments_${s}`).join(", ")})`,
  with_contracts: $m.result.flow("Including contract revenue, full term")`slice_payments + revenue`,
  "Capacity at the period's end": rows,
  mw_let: mw.each("Leased in tranches")`
    SUMPRODUCT((slices.from <= period_end) * (slices.until > period_end) * slices.mw)`,
  mw_left: mw.each("Left for own use")`free_capacity.mw - mw_let`,
  "Tranche fees sum": $m.check`slice_payments.total - all_slices.value`,
  "Total = contracts + tranches": $m.check`
    with_contracts.total - slice_payments.total - revenue.total`,
  "Fees of the slices ($m)": $m.chart("stacked column")`
    ${SLICES.map((s) => `slice_payments_${s}`).join(" | ")}`,
  "Capacity left for own use (MW)": mw.chart("area")`mw_left`,
});

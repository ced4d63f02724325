import { each } from "../../language/each";
import { heads, rows, spill, table } from "../../language/heading";
import { $m, mwh } from "../../language/row";
import { outputs } from "../../language/sheet";
import { COLUMNS } from "./case-values";
import { allOf } from "./choice-function";

const range = (title: string, key: string, build: string, delay: string) => ({
  [key]: spill(title, heads`value: A month`, {
    floor: $m.spilled("Floor: below it the landlord should refuse"),
    ceiling: $m.spilled("Ceiling: above it the tenant should"),
    midpoint: $m.spilled("Midpoint"),
    surplus: $m.result.spilled("Surplus between them; negative, no fee suits both"),
  })`${allOf(`OFFTAKE.DEAL.BARGAIN(${LEASED}, ${build}, ${delay})`)}`,
});
const LEASED = "avoidable_month, displaced_month";

/** Level, over the months of a horizon, what a present value comes to. */
const level = (value: string, months: string) => `MAX(0, -PMT(month_rate, ${months}, ${value}))`;

/** A bar of the chart: from the floor to the fee, and from there to the ceiling. */
const bar = (label: string, column: string, until: string) => $m.cells(label)`
  case_floor.${column} | case_average${until}.${column} | case_ceiling${until}.${column} | MAX(0,
  MIN(.paid, .high) - .low) | MAX(0, .high - MAX(.paid, .low)) | IF(.high = .low, 0,
  OFFTAKE.VAL.IMPLIEDWEIGHT(.paid, .low, .high))`;

const bars = each(Object.entries(COLUMNS), ([column, name]) => ({
  [`${column}_term`]: bar(`${name}, to the end of the term`, column, ""),
  [`${column}_exit`]: bar(`${name}, to the first exit`, column, "_exit"),
}));

export const bargaining = outputs.columns([
  14, 14, 14, 16, 16, 16,
])`Bargain | Bargaining range | The fees a month between which both sides gain: what the landlord
  must have, and what the tenant's best alternative costs it.`({
  "What the lease costs the landlord, a month": rows,
  power_year: mwh.value("Electricity in the first year, less what the tenant reimburses")`
    OFFTAKE.DEAL.POWERCOST(ContractedMw * ItShare, Pue, LoadFactor, 1, EDATE(StartDate,
    MonthsInYear) - 1, PowerPassThrough, MonthsInYear)`,
  avoidable_month: $m.value("Power and running cost, which the lease causes")`
    (power_year * PowerPrice + ContractedMw * OpexPerMwYear) / MonthsInYear`,
  displaced_month: $m.value("What it forgoes on the use displaced")`DisplacedShare * MonthlyFee`,
  "What doing without it costs the tenant, level a month": rows,
  build_month: $m.value("Building, to the end of the term")`
    ${level("choice.build.value", "horizon")}`,
  delay_month: $m.value("Waiting, to the end of the term")`
    ${level("choice.lost.value", "horizon")}`,
  exit_month_cost: $m.value("Building at once rather than after the first exit")`
    ${level("choice.build.value + choice.lost.value - then_build - then_lost", "horizon_binding")}`,
  ...range(
    "If the landlord stays to the end of the term (headline)",
    "range",
    "build_month",
    "delay_month",
  ),
  ...range(
    "If the site is taken back at the first exit (what binds)",
    "range_exit",
    "exit_month_cost",
    "0",
  ),
  ranges: table("Where the fee lies, by case")`low: Floor | paid: Average fee | high: Ceiling |
    landlord: Landlord's part | tenant: Tenant's part | weight %: Landlord's share`,
  ...bars,
  "Ceiling less fee, over the months, is the value of leasing": $m.check`
    -PV(month_rate, horizon, range.ceiling.value - fee_month.term) - choice.advantage.value`,
  "The same to the first exit": $m.check`IF(exit_month_cost = 0, 0, -PV(month_rate, horizon_binding,
    range_exit.ceiling.value - fee_month.exit) - then_value)`,
  "Bargaining range, $m a month: from the landlord's floor to the fee, and on to the tenant's ceiling": $m.chart(
    "stacked bar",
    "ranges",
    { unfilled: ["low"] },
  )`
    low | landlord | tenant`,
});

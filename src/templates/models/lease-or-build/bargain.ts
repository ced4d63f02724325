import { $m, mwh } from "../../language/row";
import { each, heads, outputs, rows, spill, table } from "../../language/sheet";
import { COLUMNS } from "./cases";
import { allOf } from "./choice";

const range = (title: string, key: string, build: string, delay: string) => ({
  [key]: spill(title, heads`value: A month`, {
    floor: $m.spilled("Floor (landlord's minimum)"),
    ceiling: $m.spilled("Ceiling (tenant's maximum)"),
    midpoint: $m.spilled("Midpoint"),
    surplus: $m.result.spilled("Bargaining surplus (negative = no deal)"),
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
  [`${column}_term`]: bar(`${name}, to term end`, column, ""),
  [`${column}_exit`]: bar(`${name}, to earliest exit`, column, "_exit"),
}));

export const bargaining = outputs.columns([14, 14, 14, 16, 16, 16])`Bargain | Bargaining range |
  Monthly fee range that benefits both parties: landlord's minimum to tenant's maximum.`({
  "Landlord's monthly cost of leasing": rows,
  power_year: mwh.value("Year-1 electricity, net of reimbursement")`
    OFFTAKE.DEAL.POWERCOST(ContractedMw * ItShare, Pue, LoadFactor, 1, EDATE(StartDate,
    MonthsInYear) - 1, PowerPassThrough, MonthsInYear)`,
  avoidable_month: $m.value("Avoidable power and site operating cost")`
    (power_year * PowerPrice + ContractedMw * OpexPerMwYear) / MonthsInYear`,
  displaced_month: $m.value("Opportunity cost of displaced use")`DisplacedShare * MonthlyFee`,
  "Tenant's monthly cost of the alternative": rows,
  build_month: $m.value("Build cost, levelized to term end")`
    ${level("choice.build.value", "horizon")}`,
  delay_month: $m.value("Delay cost, levelized to term end")`
    ${level("choice.lost.value", "horizon")}`,
  exit_month_cost: $m.value("Build now vs. after earliest exit")`
    ${level("choice.build.value + choice.lost.value - then_build - then_lost", "horizon_binding")}`,
  ...range("Landlord performs to term end (headline)", "range", "build_month", "delay_month"),
  ...range("Landlord exits at earliest date (enforceable)", "range_exit", "exit_month_cost", "0"),
  ranges: table("Position of the fee in the range, by case")`low: Floor | paid: Average fee | high:
    Ceiling | landlord: Landlord surplus | tenant: Tenant surplus | weight %: Landlord %`,
  ...bars,
  "PV of (ceiling − fee) = value of leasing": $m.check`
    -PV(month_rate, horizon, range.ceiling.value - fee_month.term) - choice.advantage.value`,
  "PV of (ceiling − fee) = value, early exit": $m.check`IF(exit_month_cost = 0, 0, -PV(month_rate,
    horizon_binding, range_exit.ceiling.value - fee_month.exit) - then_value)`,
  "Bargaining range: floor, fee and ceiling ($m per month)": $m.chart("stacked bar", "ranges", {
    unfilled: ["low"],
  })`low | landlord | tenant`,
});

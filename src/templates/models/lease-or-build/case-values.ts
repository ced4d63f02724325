import { heads, table } from "../../language/heading";
import { $m, date, flag, months, number, years } from "../../language/row";
import { workings } from "../../language/sheet";
import { contract } from "../common/contract";
import { monthsBetween } from "../common/months-between";
import { rampTable } from "../common/ramp";
import { oneOf } from "./choice-function";
import { takenBack } from "./taken-back";
import { BUILD_RUNS, driverOf } from "./terms";
import { worthAfter } from "./worth";

/** What the model runs on, and the three cases of the deal. */
export const COLUMNS = { live: "As loaded", bear: "Bear", base: "Base", bull: "Bull" } as const;

const { exitSeenFrom, leftFrom } = contract(driverOf("@"), "@ramp[]");

const headline = (fee: string) =>
  oneOf("advantage", {
    fee,
    months: "horizon",
    capex: "build_capex",
    opex: "build_opex",
    delay: "BuildDelayMonths",
    margin: "case_margin.@",
    worth: "case_worth.@",
  });

const feesToExit = {
  fee: "(case_fees.@ - case_fees_after.@) / case_horizon.@",
  months: "case_horizon.@",
};

/** Level margin less fees, over the months of waiting. */
const bridge = (net: string, months: string) =>
  oneOf("lost", { months, delay: months, margin: `(${net}) / ${months}` });

/**
 * The comparison once a case, in as few rows as it takes and apart from the model: on the inputs that
 * are loaded the two must agree.
 */
export const caseValues = workings`Case values | Bear, base and bull |
  The comparison once a case, and once more on the inputs that are loaded.`({
  ...rampTable("Share of the fee: bear", "bear_ramp", driverOf("Bear")),
  ...rampTable("Share of the fee: base", "base_ramp", driverOf("Base")),
  ...rampTable("Share of the fee: bull", "bull_ramp", driverOf("Bull")),
  case_lives: table("Lives of the parts of a build", heads(COLUMNS)),
  case_accelerators: years.each("Accelerators")`@GpuLifeYears`,
  case_servers: years.each("Servers and storage")`@GpuLifeYears`,
  case_network: years.each("Network")`NetworkLifeYears`,
  case_building: years.each("Land and building")`BuildingLifeYears`,
  case_power: years.each("Power and cooling")`PowerLifeYears`,
  case_contract: table("Contract", heads(COLUMNS)),
  case_fee: $m.each("Monthly fee at full capacity")`@MonthlyFee`,
  case_margin: $m.each("Margin a month")`case_fee.@ * TenantMarginMultiple`,
  case_exit: date.each("First day without service")`${exitSeenFrom("AsOf")}`,
  case_calendar: months.each("Calendar months to it from the start")`
    ${monthsBetween("StartDate", "case_exit.@")}`,
  case_whole: months.each("of them whole months of service")`
    case_calendar.@ - IF(EDATE(StartDate, case_calendar.@) > case_exit.@, 1, 0)`,
  case_exit_months: number.each("Months of service before it, the last by days")`
    case_whole.@ + (case_exit.@ - EDATE(StartDate, case_whole.@)) / (EDATE(StartDate, case_whole.@ +
    1) - EDATE(StartDate, case_whole.@))`,
  case_months: number.each("Months that bind from the day of the choice")`
    MAX(0, case_exit_months.@ - elapsed)`,
  case_horizon: months.each("whole or in part")`MAX(1, ROUNDUP(case_months.@, 0))`,
  case_early: flag.each("It is before the end of the term")`IF(case_exit.@ < term_end, 1, 0)`,
  case_notice: months.each("Months of notice")`ROUND(@NoticeDays * MonthsInYear / DaysInYear, 0)`,
  case_fees: $m.each("Fees to the end of the term")`${leftFrom("decision_date")}`,
  case_fees_after: $m.each("of them after the first exit")`${leftFrom("case_exit.@")}`,
  case_choice: table("Lease to the end of the term, or build now (headline)", heads(COLUMNS)),
  case_worth: $m.each("Worth of the build at the end of the term")`
    ${worthAfter("used_months", "case_lives.@")}`,
  case_value: $m.result.each("Value of leasing")`${headline("case_fees.@ / horizon")}`,
  case_back: table("Taken back at the first exit, then built", heads(COLUMNS)),
  ...takenBack({
    key: ["case_", ".@"],
    run: "each",
    months: "case_months.@",
    early: "case_early.@",
    notice: "case_notice.@",
    margin: "case_margin.@",
    delay: "BuildDelayMonths",
    life: "case_lives.@",
  }),
  case_fee_value: $m.each("Fees to the first exit")`${oneOf("lease", feesToExit)}`,
  case_then_value: $m.result.each("Value of leasing over building now")`
    ${headline("0")} - case_fee_value.@ - case_then_build.@ - case_then_lost.@`,
  case_bridge: table("Value of not waiting, after the fees", heads(COLUMNS)),
  case_wait: number.each("Months of waiting before the first exit")`
    MIN(BuildDelayMonths, case_months.@)`,
  case_wait_whole: months.each("whole or in part")`MAX(1, ROUNDUP(case_wait.@, 0))`,
  case_bridge_value: $m.result.each("If the landlord stays (headline)")`
    ${bridge(`case_margin.@ * wait_months - case_fees.@ + ${leftFrom(BUILD_RUNS)}`, "bridge_months.term")}`,
  case_bridge_exit: $m.result.each("Cut at the first exit")`
    ${bridge(`case_margin.@ * case_wait.@ - case_fees.@ + ${leftFrom(`MIN(case_exit.@, ${BUILD_RUNS})`)}`, "case_wait_whole.@")}`,
  case_range: table("Bargaining range, a month", heads(COLUMNS)),
  case_floor: $m.each("Landlord's floor")`(power_year * @PowerPrice + ContractedMw * @OpexPerMwYear)
    / MonthsInYear + @DisplacedShare * @MonthlyFee`,
  case_average: $m.each("Average fee to the end of the term")`case_fees.@ / horizon`,
  case_ceiling: $m.each("Tenant's ceiling, if the landlord stays")`
    case_average.@ - PMT(month_rate, horizon, case_value.@)`,
  case_average_exit: $m.each("Average fee to the first exit")`${feesToExit.fee}`,
  case_ceiling_exit: $m.each("Tenant's ceiling, if the site is taken back then")`
    MAX(0, case_average_exit.@ - PMT(month_rate, case_horizon.@, case_then_value.@))`,
  case_reclaim: table("Tenant's loss if the site is taken back at the first exit", heads(COLUMNS)),
  case_left: number.each("Months of the term that are left")`TermMonths - case_exit_months.@`,
  case_loss: $m.result.each("Margin lost, less fees not paid")`IF(case_gap_months.@ = 0, 0,
    case_fees_after.@ * (case_runs_month.@ - case_months.@) / case_left.@ - case_gap_margin.@)`,
  "On the inputs loaded, the value of leasing is the model's": $m.check`
    ABS(case_value.live - choice.advantage.value) + ABS(case_then_value.live - then_value)`,
  "On the inputs loaded, the value of not waiting is the model's": $m.check`
    ABS(case_bridge_value.live - bridge_value.term) + ABS(case_bridge_exit.live -
    bridge_value.exit)`,
  "On the inputs loaded, the bargaining range is the model's": $m.check`
    ABS(case_floor.live - range.floor.value) + ABS(case_ceiling.live - range.ceiling.value) +
    ABS(case_ceiling_exit.live - range_exit.ceiling.value)`,
  "On the inputs loaded, the tenant's loss is the model's": $m.check`case_loss.live - exit_loss`,
});

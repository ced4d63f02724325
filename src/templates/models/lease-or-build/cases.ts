import { $m, date, flag, months, number, percent, text, years } from "../../language/row";
import { heads, outputs, rows, table, workings } from "../../language/sheet";
import { contract, rampTable } from "../common/contract";
import { monthsBetween } from "../common/timeline";
import { BUILD_RUNS, driverOf, oneOf, takenBack, worthAfter } from "./choice";

/** What the model runs on, and the three cases of the deal. */
export const COLUMNS = { live: "Loaded inputs", bear: "Bear", base: "Base", bull: "Bull" } as const;

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
  The comparison for each case and for the loaded inputs.`({
  ...rampTable("Fee ramp: bear", "bear_ramp", driverOf("Bear")),
  ...rampTable("Fee ramp: base", "base_ramp", driverOf("Base")),
  ...rampTable("Fee ramp: bull", "bull_ramp", driverOf("Bull")),
  case_lives: table("New-build component lives", heads(COLUMNS)),
  case_accelerators: years.each("Accelerators")`@GpuLifeYears`,
  case_servers: years.each("Servers and storage")`@GpuLifeYears`,
  case_network: years.each("Network")`NetworkLifeYears`,
  case_building: years.each("Land and building")`BuildingLifeYears`,
  case_power: years.each("Power and cooling")`PowerLifeYears`,
  case_contract: table("Contract", heads(COLUMNS)),
  case_fee: $m.each("Monthly fee at full capacity")`@MonthlyFee`,
  case_margin: $m.each("Monthly margin")`case_fee.@ * TenantMarginMultiple`,
  case_exit: date.each("Earliest exit date")`${exitSeenFrom("AsOf")}`,
  case_calendar: months.each("Calendar months, start to exit")`
    ${monthsBetween("StartDate", "case_exit.@")}`,
  case_whole: months.each("of which whole service months")`
    case_calendar.@ - IF(EDATE(StartDate, case_calendar.@) > case_exit.@, 1, 0)`,
  case_exit_months: number.each("Service months elapsed (fractional)")`
    case_whole.@ + (case_exit.@ - EDATE(StartDate, case_whole.@)) / (EDATE(StartDate, case_whole.@ +
    1) - EDATE(StartDate, case_whole.@))`,
  case_months: number.each("Enforceable months from decision date")`
    MAX(0, case_exit_months.@ - elapsed)`,
  case_horizon: months.each("of which incl. partial months")`MAX(1, ROUNDUP(case_months.@, 0))`,
  case_early: flag.each("Exit is before term end")`IF(case_exit.@ < term_end, 1, 0)`,
  case_notice: months.each("Months of notice")`ROUND(@NoticeDays * MonthsInYear / DaysInYear, 0)`,
  case_fees: $m.each("Fees to term end")`${leftFrom("decision_date")}`,
  case_fees_after: $m.each("of which after earliest exit")`${leftFrom("case_exit.@")}`,
  case_choice: table("Lease to term end vs. build now (headline)", heads(COLUMNS)),
  case_worth: $m.each("Residual value of the build at term end")`
    ${worthAfter("used_months", "case_lives.@")}`,
  case_value: $m.result.each("Value of leasing")`${headline("case_fees.@ / horizon")}`,
  case_back: table("Landlord exits early, then build", heads(COLUMNS)),
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
  case_fee_value: $m.each("Fees to earliest exit")`${oneOf("lease", feesToExit)}`,
  case_then_value: $m.result.each("Net value of leasing vs. build now")`
    ${headline("0")} - case_fee_value.@ - case_then_build.@ - case_then_lost.@`,
  case_bridge: table("Value of immediate capacity, net of fees", heads(COLUMNS)),
  case_wait: number.each("Waiting months before earliest exit")`
    MIN(BuildDelayMonths, case_months.@)`,
  case_wait_whole: months.each("of which incl. partial months")`MAX(1, ROUNDUP(case_wait.@, 0))`,
  case_bridge_value: $m.result.each("If the landlord stays (headline)")`
    ${bridge(`case_margin.@ * wait_months - case_fees.@ + ${leftFrom(BUILD_RUNS)}`, "bridge_months.term")}`,
  case_bridge_exit: $m.result.each("Cut at earliest exit")`
    ${bridge(`case_margin.@ * case_wait.@ - case_fees.@ + ${leftFrom(`MIN(case_exit.@, ${BUILD_RUNS})`)}`, "case_wait_whole.@")}`,
  case_range: table("Monthly bargaining range", heads(COLUMNS)),
  case_floor: $m.each("Landlord's floor")`(power_year * @PowerPrice + ContractedMw * @OpexPerMwYear)
    / MonthsInYear + @DisplacedShare * @MonthlyFee`,
  case_average: $m.each("Average fee to term end")`case_fees.@ / horizon`,
  case_ceiling: $m.each("Tenant's ceiling, if the landlord stays")`
    case_average.@ - PMT(month_rate, horizon, case_value.@)`,
  case_average_exit: $m.each("Average fee to earliest exit")`${feesToExit.fee}`,
  case_ceiling_exit: $m.each("Tenant's ceiling, early exit")`
    MAX(0, case_average_exit.@ - PMT(month_rate, case_horizon.@, case_then_value.@))`,
  case_reclaim: table("Tenant's loss, exit at earliest date", heads(COLUMNS)),
  case_left: number.each("Remaining term, months")`TermMonths - case_exit_months.@`,
  case_loss: $m.result.each("Margin lost, net of fees saved")`IF(case_gap_months.@ = 0, 0,
    case_fees_after.@ * (case_runs_month.@ - case_months.@) / case_left.@ - case_gap_margin.@)`,
  "Loaded inputs: value of leasing = model": $m.check`
    ABS(case_value.live - choice.advantage.value) + ABS(case_then_value.live - then_value)`,
  "Loaded inputs: immediacy value = model": $m.check`ABS(case_bridge_value.live - bridge_value.term)
    + ABS(case_bridge_exit.live - bridge_value.exit)`,
  "Loaded inputs: bargaining range = model": $m.check`
    ABS(case_floor.live - range.floor.value) + ABS(case_ceiling.live - range.ceiling.value) +
    ABS(case_ceiling_exit.live - range_exit.ceiling.value)`,
  "Loaded inputs: tenant's loss = model": $m.check`case_loss.live - exit_loss`,
});

const THREE = { bear: "Bear", base: "Base", bull: "Bull" } as const;

export const cases = outputs.columns([32, 32, 32])`Cases | Bear, base and bull |
  The deal's bear, base and bull cases with the exit-clause interpretation used in each. These are
  deal cases, not tenant forecasts.`({
  terms_by_case: table("Case terms", heads(THREE)),
  reading_by_case: text.each("Exit-clause interpretation")`@ExitReading`,
  exit_by_case: date.each("Earliest exit date")`case_exit.@`,
  fee_by_case: $m.each("Monthly fee at full capacity")`case_fee.@`,
  value_by_case: table("Value to tenant vs. building now", heads(THREE)),
  term_by_case: $m.each("Lease to term end (headline)")`case_value.@`,
  then_by_case: $m.each("Lease to earliest exit, then build")`case_then_value.@`,
  bridge_by_case: $m.each("Bridge while building (headline)")`case_bridge_value.@`,
  bridge_exit_by_case: $m.each("Bridge while building (enforceable)")`case_bridge_exit.@`,
  loss_by_case: table("If the landlord terminates at earliest exit", heads(THREE)),
  reclaim_by_case: $m.each("Tenant's loss")`case_loss.@`,
  weights: table("Weights", heads(THREE)),
  probability: percent.each("Probability of the case")`@Probability`,
  "Probability-weighted": rows,
  expected_value: $m.value("Lease to term end (headline)")`
    OFFTAKE.VAL.PROBWEIGHT(term_by_case[], probability[])`,
  expected_then: $m.value("Lease to earliest exit, then build")`
    OFFTAKE.VAL.PROBWEIGHT(then_by_case[], probability[])`,
  expected_bridge: $m.value("Bridge while building (headline)")`
    OFFTAKE.VAL.PROBWEIGHT(bridge_by_case[], probability[])`,
  expected_certain: $m.value("Bridge while building (enforceable)")`
    OFFTAKE.VAL.PROBWEIGHT(bridge_exit_by_case[], probability[])`,
  expected_loss: $m.value("Tenant's loss on landlord termination")`
    OFFTAKE.VAL.PROBWEIGHT(reclaim_by_case[], probability[])`,
  "Case probabilities sum to 100%": number.check`SUM(probability[]) - 1`,
  "Value to tenant vs. building now, by case ($m)": $m.chart("column", "value_by_case", {
    by: "rows",
  })`term_by_case | then_by_case | bridge_by_case | bridge_exit_by_case`,
});

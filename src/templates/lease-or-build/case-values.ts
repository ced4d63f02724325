import { monthsBetween } from "../common/months-between";
import { rampTable } from "../common/ramp";
import { $m } from "../language/row";
import { workings } from "../language/sheet";
import { heads, table } from "../language/table";
import { oneOf } from "./choice-function";
import { COLUMNS, driverIn, row, stepsOf } from "./per-case";
import { takenBack } from "./taken-back";
import { BUILD_RUNS } from "./terms";
import { worthAfter } from "./worth";

const headline = (own: (row: string) => string, fee: string) =>
  oneOf("advantage", {
    fee,
    months: "horizon",
    capex: "build_capex",
    opex: "build_opex",
    delay: "BuildDelayMonths",
    margin: own("case_margin"),
    worth: own("case_worth"),
  });

/** Level margin less fees, over the months of waiting. */
const bridge = (net: string, months: string) =>
  oneOf("lost", { months, delay: months, margin: `(${net}) / ${months}` });

/**
 * The comparison once a case, in as few rows as it takes and apart from the model: on the inputs that
 * are loaded the two must agree.
 */
export const caseValues = workings(
  "Case values",
  "Bear, base and bull",
  "The comparison once a case, and once more on the inputs that are loaded.",
  rampTable("Share of the fee: bear", "bear_ramp", driverIn("bear")),
  rampTable("Share of the fee: base", "base_ramp", driverIn("base")),
  rampTable("Share of the fee: bull", "bull_ramp", driverIn("bull")),
  table("Lives of the parts of a build", {
    case_lives: heads(COLUMNS),
    case_accelerators: row("Accelerators", "years", ({ d }) => d("GpuLifeYears")),
    case_servers: row("Servers and storage", "years", ({ d }) => d("GpuLifeYears")),
    case_network: row("Network", "years", () => "NetworkLifeYears"),
    case_building: row("Land and building", "years", () => "BuildingLifeYears"),
    case_power: row("Power and cooling", "years", () => "PowerLifeYears"),
  }),
  table("Contract", {
    case_contract: heads(COLUMNS),
    case_fee: row("Monthly fee at full capacity", "$m", ({ d }) => d("MonthlyFee")),
    case_margin: row(
      "Margin a month",
      "$m",
      ({ own }) => `${own("case_fee")} * TenantMarginMultiple`,
    ),
    case_exit: row("First day without service", "date", ({ contract }) =>
      contract.exitSeenFrom("AsOf"),
    ),
    case_calendar: row("Calendar months to it from the start", "months", ({ own }) =>
      monthsBetween("StartDate", own("case_exit")),
    ),
    case_whole: row(
      "of them whole months of service",
      "months",
      ({ own }) =>
        `${own("case_calendar")} - IF(EDATE(StartDate, ${own("case_calendar")}) > ${own("case_exit")}, 1, 0)`,
    ),
    case_exit_months: row(
      "Months of service before it, the last by days",
      "number",
      ({ own }) =>
        `${own("case_whole")} + (${own("case_exit")} - EDATE(StartDate, ${own("case_whole")})) / (EDATE(StartDate, ${own("case_whole")} + 1) - EDATE(StartDate, ${own("case_whole")}))`,
    ),
    case_months: row(
      "Months that bind from the day of the choice",
      "number",
      ({ own }) => `MAX(0, ${own("case_exit_months")} - elapsed)`,
    ),
    case_horizon: row(
      "whole or in part",
      "months",
      ({ own }) => `MAX(1, ROUNDUP(${own("case_months")}, 0))`,
    ),
    case_early: row(
      "It is before the end of the term",
      "flag",
      ({ own }) => `IF(${own("case_exit")} < term_end, 1, 0)`,
    ),
    case_notice: row(
      "Months of notice",
      "months",
      ({ d }) => `ROUND(${d("NoticeDays")} * MonthsInYear / DaysInYear, 0)`,
    ),
    case_fees: row("Fees to the end of the term", "$m", ({ contract }) =>
      contract.leftFrom("decision_date"),
    ),
    case_fees_after: row("of them after the first exit", "$m", ({ own, contract }) =>
      contract.leftFrom(own("case_exit")),
    ),
  }),
  table("Lease to the end of the term, or build now (headline)", {
    case_choice: heads(COLUMNS),
    case_worth: row("Worth of the build at the end of the term", "$m", ({ life }) =>
      worthAfter("used_months", { cost: "parts.cost", salvage: "parts.salvage", life }),
    ),
    case_value: row(
      "Value of leasing",
      "$m",
      ({ own }) => headline(own, `${own("case_fees")} / horizon`),
      "result",
    ),
  }),
  table("Taken back at the first exit, then built", {
    case_back: heads(COLUMNS),
    ...stepsOf(({ d, own, life }) =>
      takenBack({
        own: (key) => own(`case_${key}`),
        months: own("case_months"),
        early: own("case_early"),
        notice: own("case_notice"),
        margin: own("case_margin"),
        delay: d("BuildDelayMonths"),
        life,
      }),
    ),
    case_fee_value: row("Fees to the first exit", "$m", ({ own }) =>
      oneOf("lease", {
        fee: `(${own("case_fees")} - ${own("case_fees_after")}) / ${own("case_horizon")}`,
        months: own("case_horizon"),
      }),
    ),
    case_then_value: row(
      "Value of leasing over building now",
      "$m",
      ({ own }) =>
        `${headline(own, "0")} - ${own("case_fee_value")} - ${own("case_then_build")} - ${own("case_then_lost")}`,
      "result",
    ),
  }),
  table("Value of not waiting, after the fees", {
    case_bridge: heads(COLUMNS),
    case_wait: row(
      "Months of waiting before the first exit",
      "number",
      ({ own }) => `MIN(BuildDelayMonths, ${own("case_months")})`,
    ),
    case_wait_whole: row(
      "whole or in part",
      "months",
      ({ own }) => `MAX(1, ROUNDUP(${own("case_wait")}, 0))`,
    ),
    case_bridge_value: row(
      "If the landlord stays (headline)",
      "$m",
      ({ own, contract }) =>
        bridge(
          `${own("case_margin")} * wait_months - ${own("case_fees")} + ${contract.leftFrom(BUILD_RUNS)}`,
          "bridge_months.term",
        ),
      "result",
    ),
    case_bridge_exit: row(
      "Cut at the first exit",
      "$m",
      ({ own, contract }) =>
        bridge(
          `${own("case_margin")} * ${own("case_wait")} - ${own("case_fees")} + ${contract.leftFrom(`MIN(${own("case_exit")}, ${BUILD_RUNS})`)}`,
          own("case_wait_whole"),
        ),
      "result",
    ),
  }),
  table("Bargaining range, a month", {
    case_range: heads(COLUMNS),
    case_floor: row(
      "Landlord's floor",
      "$m",
      ({ d }) =>
        `(power_year * ${d("PowerPrice")} + ContractedMw * ${d("OpexPerMwYear")}) / MonthsInYear + ${d("DisplacedShare")} * ${d("MonthlyFee")}`,
    ),
    case_average: row(
      "Average fee to the end of the term",
      "$m",
      ({ own }) => `${own("case_fees")} / horizon`,
    ),
    case_ceiling: row(
      "Tenant's ceiling, if the landlord stays",
      "$m",
      ({ own }) => `${own("case_average")} - PMT(month_rate, horizon, ${own("case_value")})`,
    ),
    case_average_exit: row(
      "Average fee to the first exit",
      "$m",
      ({ own }) => `(${own("case_fees")} - ${own("case_fees_after")}) / ${own("case_horizon")}`,
    ),
    case_ceiling_exit: row(
      "Tenant's ceiling, if the site is taken back then",
      "$m",
      ({ own }) =>
        `MAX(0, ${own("case_average_exit")} - PMT(month_rate, ${own("case_horizon")}, ${own("case_then_value")}))`,
    ),
  }),
  table("Tenant's loss if the site is taken back at the first exit", {
    case_reclaim: heads(COLUMNS),
    case_left: row(
      "Months of the term that are left",
      "number",
      ({ own }) => `TermMonths - ${own("case_exit_months")}`,
    ),
    case_loss: row(
      "Margin lost, less fees not paid",
      "$m",
      ({ own }) =>
        `IF(${own("case_gap_months")} = 0, 0, ${own("case_fees_after")} * (${own("case_runs_month")} - ${own("case_months")}) / ${own("case_left")} - ${own("case_gap_margin")})`,
      "result",
    ),
  }),
  $m.check("On the inputs loaded, the value of leasing is the model's")`ABS(case_value.live -
    choice.advantage.value) + ABS(case_then_value.live - then_value)`,
  $m.check("On the inputs loaded, the value of not waiting is the model's")`
    ABS(case_bridge_value.live - bridge_value.term) + ABS(case_bridge_exit.live -
    bridge_value.exit)`,
  $m.check("On the inputs loaded, the bargaining range is the model's")`ABS(case_floor.live -
    range.floor.value) + ABS(case_ceiling.live - range.ceiling.value) + ABS(case_ceiling_exit.live -
    range_exit.ceiling.value)`,
  $m.check("On the inputs loaded, the tenant's loss is the model's")`case_loss.live - exit_loss`,
);

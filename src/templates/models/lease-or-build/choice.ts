import { CASE_DRIVERS } from "../../../deals/cases";
import type { Row } from "../../language/blocks";
import { $m, flag, months as inMonths, type Line } from "../../language/row";
import type { Driver } from "../common/contract";

/** Rows of DEAL.LEASEVSBUILD, by the labels that it gives them. */
export const LABELS = {
  lease: "Lease",
  build: "Build",
  lost: "Margin lost while waiting",
  advantage: "Advantage of leasing",
} as const;

interface Choice {
  readonly fee?: string;
  readonly months: string;
  readonly capex?: string;
  readonly opex?: string;
  readonly delay?: string;
  readonly margin?: string;
  readonly rate?: string;
  readonly worth?: string;
}

/** What is left out is nothing; the rate is the tenant's. */
export function leaseOrBuildOf(choice: Choice): string {
  const { fee = "0", months, capex = "0", opex = "0", delay = "0", margin = "0" } = choice;
  const { rate = "BorrowingRate", worth = "0" } = choice;
  const given = [fee, months, capex, opex, delay, margin, rate, worth];
  return `OFFTAKE.DEAL.LEASEVSBUILD(${given.join(", ")})`;
}

/** One of its values. */
export const oneOf = (row: keyof typeof LABELS, choice: Choice) =>
  `VLOOKUP("${LABELS[row]}", ${leaseOrBuildOf(choice)}, 1 + 1, FALSE)`;

/** A function's values without the labels beside them. */
export const allOf = (formula: string) => `INDEX(${formula}, 0, 1 + 1)`;

/** What a dollar after some months is worth on the day of the choice. */
export const discount = (months: string) => `(1 + BorrowingRate) ^ (-${months} / MonthsInYear)`;

/**
 * What the build is worth on the books after some months of use: salvage, and of the rest of each part
 * what its life, in years, has left. In one formula, since a sensitivity asks it of many delays.
 */
export const worthAfter = (months: string, life = "parts.life") =>
  `SUM(parts.salvage) + SUMPRODUCT((parts.cost - parts.salvage) * (${life} * MonthsInYear > ${months}) * (1 - ${months} / ${life} / MonthsInYear))`;

/** Where the rows of the reckoning stand, and on what it runs. */
interface Standpoint {
  /** Before the rows' keys, and behind them in formulas. */
  readonly key: readonly [before: string, behind: string];
  /** One value, or one in each column of a table. */
  readonly run: "value" | "each";
  /** Months that bind from the day of the choice, the last by days. */
  readonly months: string;
  /** Whether service ends before the term does: 1 or 0. */
  readonly early: string;
  /** Months of notice. */
  readonly notice: string;
  /** Margin a month, and what it is counted in. */
  readonly margin: string;
  readonly unit?: Line;
  readonly delay: string;
  /** The range of lives of the parts of a build. */
  readonly life: string;
}

/**
 * The landlord takes the site back at the first exit, and the tenant builds: it begins with the notice,
 * and is without capacity from the exit until the build runs, or to the end of the term. Present values
 * on the day of the choice.
 */
export function takenBack(at: Standpoint): Record<string, Row> {
  const { run, months, early, notice, margin, unit = $m, delay, life } = at;
  const k = (row: string) => `${at.key[0]}${row}`;
  const own = (row: string) => `${k(row)}${at.key[1]}`;
  const build = {
    months: `MAX(1, horizon - ${own("begin_month")})`,
    capex: "build_capex",
    opex: "build_opex",
    delay,
    worth: own("then_worth"),
  };
  const lost = {
    months: `MAX(1, horizon - ${own("exit_month")})`,
    delay: own("gap_months"),
    margin: `${own("gap_margin")} / MAX(1, ${own("gap_months")})`,
  };
  return {
    [k("exit_month")]: inMonths[run]("Service ends in month")`ROUNDUP(${months}, 0)`,
    [k("begin_month")]: inMonths[run]("Build starts (at notice) after month")`
      MAX(0, ROUND(${months}, 0) - ${notice})`,
    [k("rebuilds")]: flag[run]("Build occurs (term remaining)")`
      IF(AND(${early} = 1, ${own("begin_month")} < horizon), 1, 0)`,
    [k("runs_month")]: inMonths[run]("Build in service after month (capped)")`
      MIN(horizon, ${own("begin_month")} + ${delay})`,
    [k("gap_months")]: inMonths[run]("Whole months without capacity")`
      ${own("rebuilds")} * MAX(0, ${own("runs_month")} - ${own("exit_month")})`,
    [k("gap_margin")]: unit[run]("Margin lost from the exit on, not discounted")`
      IF(${own("gap_months")} = 0, 0, ${margin} * (${own("runs_month")} - ${months}))`,
    [k("then_worth")]: $m[run]("Build residual value at term end (NBV)")`
      ${worthAfter(`MAX(0, horizon - ${own("begin_month")} - ${delay})`, life)}`,
    [k("then_build")]: $m[run]("Build started at notice")`
      ${own("rebuilds")} * ${discount(own("begin_month"))} * ${oneOf("build", build)}`,
    [k("then_lost")]: unit[run]("Margin lost from exit to build in service")`
      ${discount(own("exit_month"))} * ${oneOf("lost", lost)}`,
  };
}

const drivers: readonly string[] = CASE_DRIVERS;

/** What a case has of its own; `@` is the case of a table's column. */
export const driverOf =
  (prefix: "Bear" | "Base" | "Bull" | "@"): Driver =>
  (name) =>
    drivers.includes(name) ? `${prefix}${name}` : name;

/** The first day on which a new build would run, begun on the day of the choice. */
export const BUILD_RUNS = "EDATE(StartDate, elapsed + BuildDelayMonths)";

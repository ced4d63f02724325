import type { Row } from "../../language/blocks";
import { $m, flag, months as inMonths, type Line } from "../../language/row";
import { discount, oneOf } from "./choice-function";
import { worthAfter } from "./worth";

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
    [k("begin_month")]: inMonths[run]("Building begins, with the notice, after month")`
      MAX(0, ROUND(${months}, 0) - ${notice})`,
    [k("rebuilds")]: flag[run]("It is built, since months of the term are left")`
      IF(AND(${early} = 1, ${own("begin_month")} < horizon), 1, 0)`,
    [k("runs_month")]: inMonths[run]("It runs after month, or the term has ended")`
      MIN(horizon, ${own("begin_month")} + ${delay})`,
    [k("gap_months")]: inMonths[run]("Whole months without capacity")`
      ${own("rebuilds")} * MAX(0, ${own("runs_month")} - ${own("exit_month")})`,
    [k("gap_margin")]: unit[run]("Margin lost from the exit on, not discounted")`
      IF(${own("gap_months")} = 0, 0, ${margin} * (${own("runs_month")} - ${months}))`,
    [k("then_worth")]: $m[run]("Worth of the build at the end of the term: book value")`
      ${worthAfter(`MAX(0, horizon - ${own("begin_month")} - ${delay})`, life)}`,
    [k("then_build")]: $m[run]("Build, begun then")`
      ${own("rebuilds")} * ${discount(own("begin_month"))} * ${oneOf("build", build)}`,
    [k("then_lost")]: unit[run]("Margin lost from the exit until it runs")`
      ${discount(own("exit_month"))} * ${oneOf("lost", lost)}`,
  };
}

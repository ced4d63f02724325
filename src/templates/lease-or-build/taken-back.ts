import type { Row, TableRow } from "../blocks";
import { discount, oneOf } from "./choice-function";
import { worthAfter } from "./worth";

/** Where the parts of the reckoning stand, and on what it runs. */
interface Standpoint {
  /** The key of a row of the same reckoning. */
  readonly own: (row: string) => string;
  /** Months that bind from the day of the choice, the last by days. */
  readonly months: string;
  /** Whether service ends before the term does: 1 or 0. */
  readonly early: string;
  /** Months of notice. */
  readonly notice: string;
  /** Margin a month. */
  readonly margin: string;
  readonly delay: string;
  /** The range of lives of the parts of a build. */
  readonly life: string;
}

type Step = Pick<Row & TableRow, "label" | "unit"> & { readonly formula: string };

/**
 * The landlord takes the site back at the first exit, and the tenant builds: it begins with the notice,
 * and is without capacity from the exit until the build runs, or to the end of the term. Present values
 * on the day of the choice.
 */
export function takenBack(at: Standpoint): Readonly<Record<string, Step>> {
  const { own, months, early, notice, margin, delay, life } = at;
  const parts = { cost: "parts.cost", salvage: "parts.salvage", life };
  return {
    exit_month: {
      label: "Service ends in month",
      unit: "months",
      formula: `ROUNDUP(${months}, 0)`,
    },
    begin_month: {
      label: "Building begins, with the notice, after month",
      unit: "months",
      formula: `MAX(0, ROUND(${months}, 0) - ${notice})`,
    },
    rebuilds: {
      label: "It is built, since months of the term are left",
      unit: "flag",
      formula: `IF(AND(${early} = 1, ${own("begin_month")} < horizon), 1, 0)`,
    },
    runs_month: {
      label: "It runs after month, or the term has ended",
      unit: "months",
      formula: `MIN(horizon, ${own("begin_month")} + ${delay})`,
    },
    gap_months: {
      label: "Whole months without capacity",
      unit: "months",
      formula: `${own("rebuilds")} * MAX(0, ${own("runs_month")} - ${own("exit_month")})`,
    },
    gap_margin: {
      label: "Margin lost from the exit on, not discounted",
      unit: "$m",
      formula: `IF(${own("gap_months")} = 0, 0, ${margin} * (${own("runs_month")} - ${months}))`,
    },
    then_worth: {
      label: "Worth of the build at the end of the term: book value",
      unit: "$m",
      formula: worthAfter(`MAX(0, horizon - ${own("begin_month")} - ${delay})`, parts),
    },
    then_build: {
      label: "Build, begun then",
      unit: "$m",
      formula: `${own("rebuilds")} * ${discount(own("begin_month"))} * ${oneOf("build", {
        months: `MAX(1, horizon - ${own("begin_month")})`,
        capex: "build_capex",
        opex: "build_opex",
        delay,
        worth: own("then_worth"),
      })}`,
    },
    then_lost: {
      label: "Margin lost from the exit until it runs",
      unit: "$m",
      formula: `${discount(own("exit_month"))} * ${oneOf("lost", {
        months: `MAX(1, horizon - ${own("exit_month")})`,
        delay: own("gap_months"),
        margin: `${own("gap_margin")} / MAX(1, ${own("gap_months")})`,
      })}`,
    },
  };
}

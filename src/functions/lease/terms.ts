import type { Serial } from "../../finance/dates";
import { ArgumentError } from "../../finance/errors";
import type { Contract } from "../../finance/lease/contract";
import type { FeeTerms } from "../../finance/lease/service";
import type { Grid } from "../grid";
import { perAnniversary, perTranche } from "../parameters/column";
import { money, months, number, rate } from "../parameters/number";
import { HIGHEST_RATIO } from "../parameters/plausibility";
import { date } from "../parameters/scalar";
import { table } from "../parameters/table";

/** The contract's terms, shared by the LEASE functions: one value each, or a column with a row per tranche. */

export const LONGEST_TERM = 1_200;

export const fee = perTranche(
  "Monthly fee at full capacity: one value, or a column with one row per tranche.",
  money("A tranche's monthly fee.").atLeast(0),
);
export const start = perTranche(
  "Service start date: one value, or one row per tranche.",
  date("A tranche's first day of service."),
);
export const term = perTranche(
  "Term in months: one value, or one row per tranche.",
  months("A tranche's term in months.").between(1, LONGEST_TERM),
);
export const escalator = perAnniversary(
  "Annual escalator, applied on each anniversary: one share, a row of steps (one per anniversary), or one row per tranche.",
  rate("An escalator or step."),
).optional(0);
export const free_months = perTranche(
  "Rent-free months from the start: one value, or one row per tranche.",
  months("A tranche's rent-free months.").between(0, LONGEST_TERM),
).optional(0);
export const ramp = table("Start month (1 = first) and share of full capacity from that month.", {
  from_month: months("Service month from which the share applies.").between(1, LONGEST_TERM),
  share: number("Share of full capacity.").atLeast(0).plausiblyAtMost(HIGHEST_RATIO, "percentage"),
}).optional();

export const TRANCHES_NOTE =
  "A contract delivered in tranches has one row per tranche in fee, start, months, escalator and free_months; one value applies to all. Each tranche has its own service months, anniversaries and straight-line revenue (ASC 842-10-15-28), and the result is their sum. A ramp applies to each tranche from its own start.";

interface FeeArguments {
  readonly fee: Grid<number>;
  readonly months: Grid<number>;
  readonly escalator: Grid<number>;
  readonly free_months: Grid<number>;
  readonly ramp: FeeTerms["ramp"];
}

/** Returns the fee terms of each tranche, under the names that src/finance uses. */
export function feeTerms(args: FeeArguments): readonly FeeTerms[] {
  const { fee, months, escalator, free_months, ramp } = args;
  return tranches({ fee, months, escalator, free_months }, (r) => ({
    fee: at(fee, r),
    months: at(months, r),
    escalator: steps(escalator, r),
    freeMonths: at(free_months, r),
    ramp,
  }));
}

/** Returns the contract: the fee terms of each tranche with its service start date. */
export function contractOf(args: FeeArguments & { readonly start: Grid<Serial> }): Contract {
  const { fee, start, months, escalator, free_months, ramp } = args;
  return tranches({ fee, start, months, escalator, free_months }, (r) => ({
    fee: at(fee, r),
    start: at(start, r),
    months: at(months, r),
    escalator: steps(escalator, r),
    freeMonths: at(free_months, r),
    ramp,
  }));
}

/** Builds one value per tranche, from columns that have one row for all or a row for each. */
export function tranches<T>(
  columns: Readonly<Record<string, Grid<number>>>,
  build: (row: number) => T,
): T[] {
  const count = Math.max(...Object.values(columns).map(({ rows }) => rows));
  for (const [name, { rows }] of Object.entries(columns))
    if (rows !== 1 && rows !== count)
      throw new ArgumentError(
        name,
        `must be one value or a column of ${count}, one row per tranche, not of ${rows}`,
      );
  return Array.from({ length: count }, (_, row) => build(row));
}

export function at({ rows, columns, values }: Grid<number>, row: number): number {
  return values[rows === 1 ? 0 : row * columns] as number;
}

/** A share a year where there is one column, else a step for each anniversary. */
function steps({ rows, columns, values }: Grid<number>, row: number): FeeTerms["escalator"] {
  const from = rows === 1 ? 0 : row * columns;
  return columns === 1 ? (values[from] as number) : values.slice(from, from + columns);
}

import type { Serial } from "../../finance/dates";
import { CONVENTIONS, type Convention } from "../../finance/depreciation/age";
import type { Cumulative } from "../../finance/depreciation/method";
import {
  bookOf,
  depreciationSchedule,
  OUTPUTS,
  type Output,
} from "../../finance/depreciation/schedule";
import type { Cells } from "../cells";
import { type Grid, inShapeOf } from "../grid";
import { money, number, wholeYears, years } from "../parameters/number";
import { LONGEST_LIFE as PLAUSIBLE_LIFE } from "../parameters/plausibility";
import { choice, date } from "../parameters/scalar";
import { periods, TIMELINE_NOTE } from "../parameters/schedule";

/** An asset's terms, shared by the DEP functions. */

/** Beyond any plausible life; reached by text, such as "60 years". */
const LONGEST_LIFE = 10_000;

/** A life in years. */
export const lifeOf = (description: string) =>
  years(description).above(0).atMost(LONGEST_LIFE).plausiblyAtMost(PLAUSIBLE_LIFE, "months");

export const cost = money("Cost of the asset.").atLeast(0);
export const salvage = money("Salvage value at the end of the life; must not exceed cost.").atLeast(
  0,
);
export const life = lifeOf("Useful life in years; fractions such as 5.5 are allowed.");
export const wholeLife = wholeYears("Useful life in whole years.")
  .between(1, LONGEST_LIFE)
  .plausiblyAtMost(PLAUSIBLE_LIFE, "months");
export const in_service = date("Placed-in-service date.");
export const factor = number("Declining-balance factor; the annual rate is factor ÷ life.")
  .above(0)
  .optional(2);
export const convention = choice(
  "Start of depreciation: FULL-MONTH on the first of the in-service month, NEXT-MONTH on the first of the next, MID-MONTH halfway through the month, DAILY, ACTUAL/365 and 30/360 on the in-service date.",
  CONVENTIONS,
).optional("FULL-MONTH");
export const output = choice(
  "EXPENSE in each period, or ACCUMULATED depreciation or NBV (net book value) at its end.",
  OUTPUTS,
).optional("EXPENSE");

/** Notes shared by the book methods' reference pages. */
export const BOOK_NOTES: readonly string[] = [
  "DAILY counts whole months from the in-service date, plus days into the current month over its length (ACTUAL/ACTUAL by month). ACTUAL/365 counts days over 365 and 30/360 months of 30 days; both stop at the end of the life in those days, so that the total is cost less salvage.",
  TIMELINE_NOTE,
  "Depreciation accrues evenly within each asset year as a function of the asset's age, so totals do not depend on the timeline's step: a quarter is the sum of its months. Age is whole months since depreciation starts, plus days into the current month over its length.",
  "ACCUMULATED and NBV are measured at period ends, and are 0 before the in-service month. If rounded, each expense is the difference of rounded running totals from the asset's first day, and NBV is cost less rounded accumulated depreciation.",
];

/** Returns a book method's schedule by period, from the arguments above. */
export function bookSchedule(
  args: {
    readonly cost: number;
    readonly in_service: number;
    readonly convention: Convention;
    readonly output: Output;
    readonly rounding: number | undefined;
    readonly period_ends: Grid<number>;
    readonly period_months: number | undefined;
    readonly first_day: Serial | undefined;
  },
  method: Cumulative,
): Cells {
  return inShapeOf(
    args.period_ends,
    depreciationSchedule(
      bookOf({ cost: args.cost, inService: args.in_service, convention: args.convention }, method),
      periods(args),
      args.output,
      args.rounding,
    ),
  );
}

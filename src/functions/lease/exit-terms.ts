import type { Serial } from "../../finance/dates";
import type { ExitTerms } from "../../finance/lease/exit";
import { days, money, months } from "../parameters/number";
import { date, flag } from "../parameters/scalar";
import { LONGEST_TERM } from "./terms";

/** The exit terms of a contract, shared by EXITDATE, ENFORCEABLE and RPO. */

/** The number of days in the longest term. */
const LONGEST_DAYS = 36_525;

export const as_of = date("As-of date.");
export const lock_in_months = months("Noncancelable months from the start.").between(
  0,
  LONGEST_TERM,
);
export const notice_days = days("Notice period, in days from notice to exit.").between(
  0,
  LONGEST_DAYS,
);
export const notice_inside = flag(
  "TRUE if notice may be served during lock-in; FALSE if only after it.",
).optional(false);
export const lock_in_days = days(
  "Lock-in days in addition to the months; for a 180-day lock-in enter 0 months and 180 days.",
)
  .between(0, LONGEST_DAYS)
  .optional(0);
export const penalty = money("Early termination fee (one-time).").atLeast(0).optional(0);

/** Returns the arguments above under the names that src/finance uses. */
export function exitTerms(args: {
  readonly as_of: Serial;
  readonly lock_in_months: number;
  readonly notice_days: number;
  readonly notice_inside: boolean;
  readonly lock_in_days: number;
}): ExitTerms {
  return {
    asOf: args.as_of,
    lockInMonths: args.lock_in_months,
    lockInDays: args.lock_in_days,
    noticeDays: args.notice_days,
    noticeInside: args.notice_inside,
  };
}

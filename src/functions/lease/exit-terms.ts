import type { Serial } from "../../finance/dates";
import type { ExitTerms } from "../../finance/lease/exit";
import { days, money, months } from "../parameters/number";
import { date, flag } from "../parameters/scalar";
import { LONGEST_TERM } from "./terms";

/** What the contract says of leaving, as EXITDATE, ENFORCEABLE and RPO take it. */

/** As many as a term of the greatest length has. */
const LONGEST_DAYS = 36_525;

export const as_of = date("The day that is looked from.");
export const lock_in_months = months("Months from the start in which nobody may leave.").between(
  0,
  LONGEST_TERM,
);
export const notice_days = days("Days from the notice to the exit.").between(0, LONGEST_DAYS);
export const notice_inside = flag(
  "TRUE where the notice may run inside the lock-in; FALSE where it may be given only after it.",
).optional(false);
export const lock_in_days = days(
  "Days of lock-in beyond its months: one of 180 days is 0 months and 180 days.",
)
  .between(0, LONGEST_DAYS)
  .optional(0);
export const penalty = money("What leaving costs, paid once.").atLeast(0).optional(0);

/** The arguments above, under the names that the arithmetic has for them. */
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

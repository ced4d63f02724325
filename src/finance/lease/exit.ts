import { monthsAfter, type Serial } from "../dates";
import { type LeaseTerms, serviceEnd } from "./service";

/** What the contract says of leaving early. */
export interface ExitTerms {
  readonly asOf: Serial;
  readonly lockInMonths: number;
  /** Added to the lock-in's months: a lock-in of 180 days is 0 months and 180 days. */
  readonly lockInDays: number;
  readonly noticeDays: number;
  /** The notice may run inside the lock-in. */
  readonly noticeInside: boolean;
}

/**
 * The first day without service if notice were given at the first permitted moment.
 *
 *     L = EDATE(start, lock-in months) + lock-in days
 *     notice after the lock-in:    max(as of, L) + notice
 *     notice inside the lock-in:   max(L, max(as of, start) + notice)
 *
 * Never after the end of the term.
 */
export function exitDate(lease: Pick<LeaseTerms, "start" | "months">, exit: ExitTerms): Serial {
  return exitBetween(lease.start, serviceEnd(lease), exit);
}

/** {@link exitDate} of service from `start` to the day before `end`. */
export function exitBetween(
  start: Serial,
  end: Serial,
  { asOf, lockInMonths, lockInDays, noticeDays, noticeInside }: ExitTerms,
): Serial {
  const lockInEnd = monthsAfter(start, lockInMonths) + lockInDays;
  const exit = noticeInside
    ? Math.max(lockInEnd, Math.max(asOf, start) + noticeDays)
    : Math.max(asOf, lockInEnd) + noticeDays;
  return Math.min(exit, end);
}

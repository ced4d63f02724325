/** The contract's terms, as the LEASE functions take them. */
export const FEE = "MonthlyFee, StartDate, TermMonths";
export const STEPS = "Escalator, FreeMonths, ramp[]";
export const EXIT = "AsOf, LockInMonths, NoticeDays";
export const INSIDE = "NoticeInside, LockInDays";

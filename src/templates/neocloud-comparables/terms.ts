/** The contract's terms, as the LEASE functions take them. */
export const SERVICE = "StartDate, TermMonths";
export const FEE = `MonthlyFee, ${SERVICE}`;
export const STEPS = "Escalator, FreeMonths, ramp[]";
export const EXIT = "AsOf, LockInMonths, NoticeDays";
export const INSIDE = "NoticeInside, LockInDays";

/** The day from which the lease is valued. */
export const FROM = "MAX(AsOf, StartDate)";

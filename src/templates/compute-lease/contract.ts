import type { AssumptionName } from "../../deals/vocabulary";

/**
 * Under what name a formula finds an assumption: its own, or that of a case. So the case sheets say
 * what the model says, of other inputs.
 */
export type Driver = (name: AssumptionName) => string;

export const live: Driver = (name) => name;

/** The contract's terms, as the LEASE functions take them. */
export interface Contract {
  /** Fee, start, months. */
  readonly fee: string;
  /** Escalator, free months, ramp. */
  readonly steps: string;
  /** As-of date, lock-in, notice. */
  readonly exit: string;
  /** Whether notice may run inside the lock-in, and its further days. */
  readonly inside: string;
}

/** @param ramp The table of from-month and share. */
export function contract(driver: Driver, ramp: string): Contract {
  return {
    fee: `${driver("MonthlyFee")}, StartDate, TermMonths`,
    steps: `Escalator, FreeMonths, ${ramp}`,
    exit: `AsOf, ${driver("LockInMonths")}, ${driver("NoticeDays")}`,
    inside: `${driver("NoticeInside")}, ${driver("LockInDays")}`,
  };
}

/** What is due up to a day and no longer: fees, or a cost that runs as long as the service. */
export const invoicedUntil = (fee: string, steps: string, until: string) =>
  `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, "AS-INVOICED", ${until})`;

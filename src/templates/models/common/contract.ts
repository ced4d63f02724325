import type { AssumptionName } from "../../../deals/vocabulary";
import { date, days, percent } from "../../language/row";
import { table } from "../../language/sheet";

/**
 * Under what name a formula finds an assumption: its own, or that of a case. So the cases say what the
 * model says, of other inputs.
 */
export type Driver = (name: AssumptionName) => string;

export const live: Driver = (name) => name;

/** What is due by period up to a day and no longer: fees, or a cost that runs as long as the service. */
export const invoicedUntil = (fee: string, steps: string, until: string) =>
  `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, "AS-INVOICED", ${until})`;

/** What a contract says of its fee and of the way out of it. */
export type Term =
  | ("MonthlyFee" | "StartDate" | "TermMonths" | "Escalator" | "FreeMonths" | "RampMonths")
  | ("RampShare" | "LockInMonths" | "LockInDays" | "NoticeDays" | "NoticeInside" | "ExitPenalty");

/**
 * A contract as the LEASE functions take it, and what models ask of it.
 *
 * @param named Under what name a formula finds each of its terms.
 * @param ramp The table of from-month and share.
 */
export function contract(named: (term: Term) => string, ramp: string) {
  const months = named("TermMonths");
  const service = `${named("StartDate")}, ${months}`;
  const fee = `${named("MonthlyFee")}, ${service}`;
  const steps = `${named("Escalator")}, ${named("FreeMonths")}, ${ramp}`;
  const exit = `${named("LockInMonths")}, ${named("NoticeDays")}`;
  const inside = `${named("NoticeInside")}, ${named("LockInDays")}`;
  const penalty = named("ExitPenalty");
  return {
    /** Start and months: what a cost takes that runs as long as the service. */
    service,
    /** Fee, start, months. */
    fee,
    /** Escalator, free months, ramp. */
    steps,
    /** All payments of the term. */
    headline: `OFFTAKE.LEASE.TCV(${named("MonthlyFee")}, ${months}, ${steps})`,
    /** The same by period. */
    payments: `OFFTAKE.LEASE.PAYMENTS(${fee}, period_end[], ${steps})`,
    /** The first day without service, if notice is given on a day or as soon after it as it may be. */
    exitSeenFrom: (day: string) => `OFFTAKE.LEASE.EXITDATE(${service}, ${day}, ${exit}, ${inside})`,
    /** All fees of service from a day to the end of the term: a contract that nobody may leave. */
    leftFrom: (day: string) =>
      `OFFTAKE.LEASE.ENFORCEABLE(${fee}, ${day}, ${months}, 0, 0, ${steps})`,
    /** The enforceable payments from a day on: the fees to the first exit, and what is paid on it. */
    boundFrom: (day: string, paid = penalty) =>
      `OFFTAKE.LEASE.ENFORCEABLE(${fee}, ${day}, ${exit}, ${paid}, ${steps}, ${inside})`,
    /** Headline and enforceable backlog at the as-of date, by bands of months. */
    backlog: (bands: string) =>
      `OFFTAKE.LEASE.RPO(${fee}, AsOf, ${exit}, ${bands}, ${penalty}, ${steps}, ${inside})`,
  };
}

/** That of the deal which is loaded. */
export const loaded = contract(live, "ramp[]");

/** The reduced fee at a contract's start: from-month and share, as the LEASE functions take them. */
export const rampTable = (title: string, key: string, named: (term: Term) => string) => ({
  [key]: table(title)`from months: From month | share: Share`,
  [`${key}_reduced`]: percent.cells("Initial")`1 | ${named("RampShare")}`,
  [`${key}_full`]: percent.cells("Thereafter")`${named("RampMonths")} + 1 | 1`,
});

/** The two ends of the loaded contract: of its term, and of its enforceable part. */
export const termEnd = date.value("Day after term end")`EDATE(StartDate, TermMonths)`;

export const exitDate = date.value("Earliest exit date")`${loaded.exitSeenFrom("AsOf")}`;

export const exitWithinTerm = {
  "Earliest exit date ≤ term end": days.check`MAX(0, exit_date - term_end)`,
};

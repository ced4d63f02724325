import type { AssumptionName } from "../../deals/vocabulary";
import { DRIVERS } from "./inputs";

/**
 * Under what name a formula finds an assumption: its own, or that of a case. So the cases say what the
 * model says, of other inputs.
 */
export type Driver = (name: AssumptionName) => string;

export const live: Driver = (name) => name;

const drivers: readonly string[] = DRIVERS;

export const driverOf =
  (prefix: "Bear" | "Base" | "Bull"): Driver =>
  (name) =>
    drivers.includes(name) ? `${prefix}${name}` : name;

/** The contract's fee, start and term, as every LEASE function takes them. */
export const fee = (d: Driver) => `${d("MonthlyFee")}, StartDate, TermMonths`;
export const steps = (ramp = "ramp") => `Escalator, FreeMonths, ${ramp}[]`;

/** The first day without service, if notice is given on a day or as soon after it as it may be. */
export const exitSeenFrom = (day: string, d: Driver = live) =>
  `OFFTAKE.LEASE.EXITDATE(StartDate, TermMonths, ${day}, ${d("LockInMonths")}, ${d("NoticeDays")}, ${d("NoticeInside")}, ${d("LockInDays")})`;

/** All fees of service from a day to the end of the term: a contract that nobody may leave. */
export const feesFrom = (day: string, d: Driver = live, ramp?: string) =>
  `OFFTAKE.LEASE.ENFORCEABLE(${fee(d)}, ${day}, TermMonths, 0, 0, ${steps(ramp)})`;

/** What binds from a day on: the fees to the first exit, and the payment on exit. */
export const enforceableFrom = (day: string, penalty: string) =>
  `OFFTAKE.LEASE.ENFORCEABLE(${fee(live)}, ${day}, LockInMonths, NoticeDays, ${penalty}, ${steps()}, NoticeInside, LockInDays)`;

/** The fees due for service before a day, period by period. */
export const feesBefore = (day: string) =>
  `OFFTAKE.LEASE.REVENUE(${fee(live)}, period_end[], ${steps()}, "AS-INVOICED", ${day})`;

/** The first day on which a new build would run, begun on the day of the choice. */
export const BUILD_RUNS = "EDATE(StartDate, elapsed + BuildDelayMonths)";

/** A share that is nothing where there is nothing to take it of. */
export const share = (of: string, whole: string) => `IF(${whole} = 0, 0, ${of} / ${whole})`;

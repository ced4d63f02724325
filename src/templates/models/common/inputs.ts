import { CASES, type CaseDriver, type CaseName } from "../../../deals/cases";
import type { AssumptionName } from "../../../deals/vocabulary";

/** What models of a lease ask of its deal, in groups that go together. */

/** What it pays. */
export const FEE = [
  "MonthlyFee",
  "StartDate",
  "TermMonths",
  "Escalator",
  "FreeMonths",
  "RampMonths",
  "RampShare",
] as const satisfies readonly AssumptionName[];

/** How far it binds, on a day and on a reading of its clause. */
export const EXIT = [
  "AsOf",
  "ExitReading",
  "LockInMonths",
  "LockInDays",
  "NoticeDays",
  "NoticeInside",
  "ExitPenalty",
] as const satisfies readonly AssumptionName[];

/** How much capacity there is, and what running it costs. */
export const RUNNING = [
  "ContractedMw",
  "ItShare",
  "Pue",
  "LoadFactor",
  "PowerPrice",
  "PowerPassThrough",
  "OpexPerMwYear",
] as const satisfies readonly AssumptionName[];

/** What the site costs, of what parts, and how long they last. */
export const SITE = [
  "CapexPerMw",
  "GpuCapexShare",
  "NetworkCapexShare",
  "ServerCapexShare",
  "BuildingCapexShare",
  "PowerCapexShare",
  "InServiceDate",
  "GpuLifeYears",
  "NetworkLifeYears",
  "BuildingLifeYears",
  "PowerLifeYears",
  "GpuSalvageShare",
] as const satisfies readonly AssumptionName[];

/** How likely each case is. */
export const PROBABILITIES = [
  "BearProbability",
  "BaseProbability",
  "BullProbability",
] as const satisfies readonly AssumptionName[];

/** Inputs that differ by case, once a case. */
export const inEachCase = (drivers: readonly CaseDriver[]): CaseName[] =>
  Object.values(CASES).flatMap((prefix) => drivers.map((driver): CaseName => `${prefix}${driver}`));

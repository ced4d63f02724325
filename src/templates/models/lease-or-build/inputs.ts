import type { CaseDriver } from "../../../deals/cases";
import type { Template } from "../../language/template";
import { EXIT, FEE, inEachCase, PROBABILITIES, RUNNING, SITE } from "../common/inputs";

/** What the cases differ in, of what this model asks. */
export const DRIVERS = [
  "MonthlyFee",
  "RampShare",
  "ExitReading",
  "LockInMonths",
  "LockInDays",
  "NoticeDays",
  "NoticeInside",
  "PowerPrice",
  "OpexPerMwYear",
  "GpuLifeYears",
  "DisplacedShare",
] as const satisfies readonly CaseDriver[];

export const inputs: Template["inputs"] = [
  ...FEE,
  ...EXIT,
  ...RUNNING,
  ...SITE,
  "BuildDelayMonths",
  "BuildCapexPerMw",
  "BuildOpexPerMwYear",
  "TenantMarginMultiple",
  "BorrowingRate",
  "DisplacedShare",
  ...PROBABILITIES,
  ...inEachCase(DRIVERS),
];

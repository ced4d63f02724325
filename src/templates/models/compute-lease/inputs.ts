import type { CaseDriver } from "../../../deals/cases";
import type { Template } from "../../language/template";
import { EXIT, FEE, inEachCase, PROBABILITIES, RUNNING, SITE } from "../common/inputs";

/** What differs by case and moves the value, or the day on which the tenant may leave. */
const BY_CASE = [
  "MonthlyFee",
  "RampShare",
  "LockInMonths",
  "LockInDays",
  "NoticeDays",
  "NoticeInside",
  "PowerPrice",
  "PowerLossProbability",
  "OpexPerMwYear",
  "CapexPerMw",
  "GpuLifeYears",
  "RelettingShare",
  "DiscountRate",
  "DisplacedShare",
] as const satisfies readonly CaseDriver[];

export const inputs: Template["inputs"] = [
  ...FEE,
  ...EXIT,
  ...RUNNING,
  ...SITE,
  "PrepaidShare",
  "AtRiskMw",
  "PowerLossProbability",
  "OverheadShare",
  "AcquiredDate",
  "TaxRate",
  "RelettingShare",
  "DebtRate",
  "DebtShare",
  "CoverRatio",
  "DiscountRate",
  "DisplacedShare",
  ...PROBABILITIES,
  ...inEachCase(BY_CASE),
];

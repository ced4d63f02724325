import type { Template } from "../template";

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
] as const;

const PREFIXES = ["Bear", "Base", "Bull"] as const;

export const inputs: Template["inputs"] = [
  ...DRIVERS,
  "StartDate",
  "TermMonths",
  "Escalator",
  "FreeMonths",
  "RampMonths",
  "AsOf",
  "ExitPenalty",
  "ContractedMw",
  "ItShare",
  "Pue",
  "LoadFactor",
  "PowerPassThrough",
  "CapexPerMw",
  "GpuCapexShare",
  "ServerCapexShare",
  "NetworkCapexShare",
  "BuildingCapexShare",
  "PowerCapexShare",
  "InServiceDate",
  "NetworkLifeYears",
  "BuildingLifeYears",
  "PowerLifeYears",
  "GpuSalvageShare",
  "BearProbability",
  "BaseProbability",
  "BullProbability",
  "BuildDelayMonths",
  "BuildCapexPerMw",
  "BuildOpexPerMwYear",
  "TenantMarginMultiple",
  "BorrowingRate",
  ...DRIVERS.flatMap((driver) => PREFIXES.map((prefix) => `${prefix}${driver}` as const)),
];

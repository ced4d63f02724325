import { type AssumptionName, entryOf } from "../deals/vocabulary";
import type { Parameter } from "../functions/parameters/parameter";

/** Returns the deal assumption that a function's parameter stands for, if there is one. */
export function assumptionFor(name: string, { domain }: Parameter<unknown>) {
  const assumption = ASSUMPTION_OF[name];
  // Equal names can differ in meaning: the `fee` of DEBT.SCHEDULE is a rate.
  const isRate = domain.kind === "number" && domain.unit === "rate";
  return assumption && isRate && entryOf(assumption)?.unit.startsWith("$") ? undefined : assumption;
}

export const ASSUMPTION_OF: Readonly<Record<string, AssumptionName>> = {
  fee: "MonthlyFee",
  start: "StartDate",
  months: "TermMonths",
  escalator: "Escalator",
  free_months: "FreeMonths",
  as_of: "AsOf",
  lock_in_months: "LockInMonths",
  lock_in_days: "LockInDays",
  notice_days: "NoticeDays",
  notice_inside: "NoticeInside",
  penalty: "ExitPenalty",
  mw: "ContractedMw",
  contracted_mw: "ContractedMw",
  at_risk_mw: "AtRiskMw",
  kw_per_gpu: "KwPerGpu",
  gpus: "GpuCount",
  pue: "Pue",
  utilization: "Utilisation",
  load: "LoadFactor",
  price_mwh: "PowerPrice",
  pass_through: "PowerPassThrough",
  exit_rate: "ExitRate",
  relet_share: "RelettingShare",
  annual_pd: "DefaultRate",
  lgd: "LossGivenDefault",
  discount_rate: "DiscountRate",
  dscr: "CoverRatio",
  tax: "TaxRate",
};

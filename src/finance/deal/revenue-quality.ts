import { ZeroDenominatorError } from "../errors";

/** The share of the headline's present value that binds. */
export function revenueQuality(pvEnforceable: number, pvHeadline: number): number {
  if (pvHeadline === 0)
    throw new ZeroDenominatorError("pv_headline is 0; the share is not defined.");
  return pvEnforceable / pvHeadline;
}

import { compoundMonths } from "../growth";

/** How a tenant may leave, and what the space then earns. */
export interface Attrition {
  /** Probability of leaving within a year once it may, 0 to 1. */
  readonly exitRate: number;
  /** The period, from 1, up to whose payment the tenant surely stays. */
  readonly firstExitPeriod: number;
  /** What a new tenant pays, as a share of the payment. */
  readonly reletShare: number;
  readonly periodMonths: number;
}

/**
 * Payments weighted by whether the tenant is still there.
 *
 *     p · (s + (1 − s) · relet),   s = (1 − exit rate)^((j − first exit period) · period months ÷ 12)
 *
 * in period j = 1, 2, …; s = 1 before the first exit period.
 */
export function expectedPayments(
  payments: readonly number[],
  { exitRate, firstExitPeriod, reletShare, periodMonths }: Attrition,
): number[] {
  return payments.map((payment, i) => {
    const exposed = Math.max(0, i + 1 - firstExitPeriod);
    const stays = compoundMonths(-exitRate, exposed * periodMonths);
    return payment * (stays + (1 - stays) * reletShare);
  });
}

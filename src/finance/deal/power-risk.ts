import { ZeroDenominatorError } from "../errors";

/** One value a period. */
export interface PaymentsAtRisk {
  readonly expected: readonly number[];
  readonly worst: readonly number[];
}

/**
 * Payments when some of the site's power may stop: `s` of the contract is served where it does.
 *
 *     s = min(1, firm ÷ contracted),   expected = payment · (1 − p · (1 − s)),   worst = payment · s
 *
 * @param firmMw Power that stays; left out, what of the contract is not at risk.
 */
export function paymentsAtRisk(
  payments: readonly number[],
  contractedMw: number,
  atRiskMw: number,
  probability: number,
  firmMw: number = Math.max(0, contractedMw - atRiskMw),
): PaymentsAtRisk {
  if (contractedMw === 0)
    throw new ZeroDenominatorError("contracted_mw is 0; the share served is not defined.");
  const served = Math.min(1, firmMw / contractedMw);
  const kept = 1 - probability * (1 - served);
  return {
    expected: payments.map((payment) => payment * kept),
    worst: payments.map((payment) => payment * served),
  };
}

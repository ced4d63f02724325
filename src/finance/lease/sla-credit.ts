import { ArgumentError } from "../errors";

/** Uptime below which (strictly) the share of the whole fee is credited. */
export interface SlaTier {
  readonly below: number;
  readonly share: number;
}

/**
 * Service-level credit of a period: the fee's share at the lowest threshold that uptime is below; 0
 * where it is below none.
 *
 * @param tiers In any order.
 * @throws ArgumentError where two tiers have one threshold.
 */
export function slaCredit(fee: number, uptime: number, tiers: readonly SlaTier[]): number {
  const ordered = [...tiers].sort((a, b) => a.below - b.below);
  const twice = ordered.find((tier, i) => tier.below === ordered[i + 1]?.below);
  if (twice)
    throw new ArgumentError("tiers", `must have each threshold once; ${twice.below} appears twice`);
  return fee * (ordered.find((tier) => uptime < tier.below)?.share ?? 0);
}

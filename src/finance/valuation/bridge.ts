import { sum } from "../sum";

/** What stands between the owners' equity and the enterprise, each a positive amount. */
export interface Claims {
  readonly debt: number;
  readonly cash: number;
  readonly leases: number;
  readonly preferred: number;
  readonly minority: number;
  readonly associates: number;
}

/** Equity + debt + leases + preferred + minority − cash − associates. */
export function enterpriseValue(equity: number, claims: Claims): number {
  const { debt, cash, leases, preferred, minority, associates } = claims;
  return sum([equity, debt, leases, preferred, minority, -cash, -associates]);
}

/** The same bridge walked back: enterprise value less what is not the owners'. */
export function equityValue(enterprise: number, claims: Claims): number {
  const { debt, cash, leases, preferred, minority, associates } = claims;
  return sum([enterprise, -debt, -leases, -preferred, -minority, cash, associates]);
}

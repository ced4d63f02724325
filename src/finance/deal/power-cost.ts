import type { Serial } from "../dates";
import { HOURS_A_DAY } from "../hours";
import type { Timeline } from "../timeline";

export interface PowerTerms {
  readonly itMw: number;
  readonly pue: number;
  /** Average share of IT power that is drawn. */
  readonly load: number;
  /** Money a MWh. */
  readonly price: number;
  /** Share that the tenant reimburses. */
  readonly passThrough: number;
}

/**
 * Cost of electricity left with the owner, a period: 24 hours on each of the period's days.
 */
export function powerCost(terms: PowerTerms, { edges }: Timeline): number[] {
  const mw = terms.itMw * terms.pue * terms.load;
  const perDay = mw * HOURS_A_DAY * terms.price * (1 - terms.passThrough);
  return edges.slice(1).map((until, t) => perDay * (until - (edges[t] as Serial)));
}

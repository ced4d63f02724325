import { ArgumentError } from "../errors";

/** What leaves the books when an asset is sold, wholly or in part, and what it earns. */
export interface Disposal {
  readonly cost: number;
  readonly accumulated: number;
  readonly bookValue: number;
  readonly netProceeds: number;
  /** Negative for a loss. */
  readonly gain: number;
}

/**
 * Derecognition of a share of an asset (ASC 360-10-40-5; IAS 16.67 to 72).
 *
 *     gain = proceeds − selling costs − share · (cost − accumulated depreciation)
 */
export function disposal(
  cost: number,
  accumulated: number,
  proceeds: number,
  sellingCosts: number,
  share: number,
): Disposal {
  if (accumulated > cost)
    throw new ArgumentError("accumulated", `must not exceed cost (${cost}); got ${accumulated}`);
  const bookValue = share * (cost - accumulated);
  const netProceeds = proceeds - sellingCosts;
  return {
    cost: share * cost,
    accumulated: share * accumulated,
    bookValue,
    netProceeds,
    gain: netProceeds - bookValue,
  };
}

import { ZeroDenominatorError } from "../errors";
import { sum } from "../sum";

export interface Concentration {
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  /** Sum of the squared shares, 1/n to 1. */
  readonly herfindahl: number;
  /** The number of equal customers that would give this index. */
  readonly effective: number;
}

/**
 * How much of the revenue hangs on how few customers; as well for a tenant's suppliers.
 *
 * @param revenues By customer, 0 or more, at least one positive.
 */
export function concentration(revenues: readonly number[]): Concentration {
  const largest = revenues.reduce((most, revenue) => Math.max(most, revenue), 0);
  if (largest === 0)
    throw new ZeroDenominatorError("All revenues are 0; concentration is not defined.");
  // In units of the largest, so that no square overflows.
  const sizes = revenues.map((revenue) => revenue / largest).toSorted((a, b) => b - a);
  const total = sum(sizes);
  const top = (count: number) => sum(sizes.slice(0, count)) / total;
  const herfindahl = sum(sizes.map((size) => (size / total) ** 2));
  return { top1: top(1), top3: top(3), top5: top(5), herfindahl, effective: 1 / herfindahl };
}

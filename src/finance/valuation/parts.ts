import { sum } from "../sum";

export interface Segment {
  readonly metric: number;
  readonly multiple: number;
}

/** Enterprise value at a multiple, less net debt. */
export function impliedEquity({ metric, multiple }: Segment, netDebt: number): number {
  return metric * multiple - netDebt;
}

export interface SumOfParts {
  /** One a segment. */
  readonly values: readonly number[];
  readonly total: number;
  /** Negative: what a holding is worth less than its parts. */
  readonly discount: number;
  readonly equity: number;
}

/**
 * Segments valued each at its own multiple, and added up.
 *
 * @param discount A share of the total, such as a conglomerate discount.
 */
export function sumOfParts(
  segments: readonly Segment[],
  netDebt: number,
  discount: number,
): SumOfParts {
  const values = segments.map(({ metric, multiple }) => metric * multiple);
  const total = sum(values);
  const taken = -discount * total;
  return { values, total, discount: taken, equity: sum([...values, taken, -netDebt]) };
}

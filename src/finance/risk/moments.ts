import { Sum } from "../sum";

/**
 * Mean, and standard deviation of the sample (Excel's `STDEV.S`; undefined for a single value).
 *
 * Both are measured from the first value, so that values that are all alike deviate by exactly 0.
 *
 * @param values At least one.
 */
export function moments(values: ArrayLike<number> & Iterable<number>): {
  readonly mean: number;
  readonly sd: number | undefined;
} {
  const origin = values[0] as number;
  const total = new Sum();
  for (const value of values) total.add(value - origin);
  const mean = origin + total.value / values.length;
  if (values.length === 1) return { mean, sd: undefined };
  const squares = new Sum();
  for (const value of values) squares.add((value - mean) ** 2);
  return { mean, sd: Math.sqrt(squares.value / (values.length - 1)) };
}

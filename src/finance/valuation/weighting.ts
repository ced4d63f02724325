import { ArgumentError, ZeroDenominatorError } from "../errors";
import { requireAsMany } from "../matching";
import { Sum, sum } from "../sum";

/** How far probabilities may be off 1 together, such as three thirds written in decimals of a sheet. */
const OFF_ONE = 1e-9;

/** Σ value × probability. */
export function expectedValue(values: readonly number[], probabilities: readonly number[]): number {
  requireAsMany("probabilities", probabilities, "values", values);
  const total = sum(probabilities);
  if (!(Math.abs(total - 1) <= OFF_ONE))
    throw new ArgumentError("probabilities", `must sum to 1; they sum to ${total}`);
  const expected = new Sum();
  for (const [i, value] of values.entries()) expected.add(value * (probabilities[i] as number));
  return expected.value;
}

/** Where a price stands between two values: 0 at the low one, 1 at the high one, beyond them as it is. */
export function impliedWeight(price: number, low: number, high: number): number {
  if (high === low)
    throw new ZeroDenominatorError("high equals low; the implied weight is not defined.");
  return (price - low) / (high - low);
}

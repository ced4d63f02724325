import type { AgainstBare } from "./arithmetic";

/** Units in the last place of the schedule's total that a function and its bare arithmetic may differ by. */
const MOST_ULPS = 8;

/**
 * The largest difference between a function's numbers and those of its bare arithmetic, over their
 * total.
 *
 * @throws where they are not as many, or differ by more than rounding.
 */
export function agreement({ function: f, args, bare, periods }: AgainstBare): number {
  const [ours, theirs] = [numbers(f.call(args)), numbers(bare())];
  const label = `${f.name} at ${periods}`;
  if (ours.length === 0 || ours.length !== theirs.length)
    throw new Error(`${label} gives ${ours.length} numbers, the bare arithmetic ${theirs.length}.`);
  const scale = ours.reduce((total, value) => total + Math.abs(value), 0);
  let worst = 0;
  for (const [i, value] of theirs.entries()) {
    const mine = ours[i] ?? Number.NaN;
    const apart = Math.abs(value - mine) / scale;
    if (!(apart <= MOST_ULPS * Number.EPSILON))
      throw new Error(`${label}: value ${i} is ${mine}, and ${value} by the bare arithmetic.`);
    worst = Math.max(worst, apart);
  }
  return worst;
}

/** All numbers inside, in order; of the row of a sculpted debt the first alone. */
function numbers(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  const isDebt = Array.isArray(value) && value[0] === "Debt";
  return isDebt ? numbers(value[1]) : Object.values(value).flatMap(numbers);
}

import type { ExponentialSum } from "./exponential-sum";
import { settledDerivative } from "./taylor";

/**
 * Every place in an interval where an exponential sum changes its sign.
 *
 * With one change of sign in the amounts there is at most one (Descartes). Else the interval is
 * halved until on each part some derivative, of e^(sz)·f with the k-th lowest, is proven to keep one
 * sign ({@link settledDerivative}). By Rolle the derivative below it then has at most one root there,
 * the next at most two, which lie between the roots of the one above; so that down the chain every
 * root of f has a bracket of its own.
 *
 * A root of even multiplicity touches zero and is none; two roots between which the sum is lost in
 * its own rounding are taken for such a touch.
 *
 * @param near Where the search for a single root begins.
 */
export function crossings(f: ExponentialSum, from: number, until: number, near: number): number[] {
  const changes = f.variations;
  if (changes === 0) return [];
  if (changes > 1) return between(f, [from, ...separators(f, from, until)], near);
  // The earliest amount decides far out. A crossing that lies outside is looked for up to the edge.
  const z = crossing(f, from, until, Math.sign(f.amounts[0] as number), near);
  return Math.min(z - from, until - z) > EDGE ? [z] : between(f, [from, until], near);
}

/** So near an end of the interval the signs at its ends have to say whether there is a crossing. */
const EDGE = 1e-9;

/** Increasing points, to the interval's end: f crosses zero at most once between each and the next. */
function separators(f: ExponentialSum, from: number, until: number): number[] {
  const middle = (from + until) / 2;
  const s = f.duration(middle);
  const settled = settledDerivative(f, from, until, s);
  if (settled === undefined)
    return [...separators(f, from, middle), ...separators(f, middle, until)];
  if (settled === "flat" || settled < 2) return [until];
  const chain = [f.derivativeAbout(s)];
  while (chain.length < settled - 1)
    chain.push((chain.at(-1) as ExponentialSum).derivativeAbout(s));
  let turns: number[] = [];
  for (const derivative of chain.reverse())
    turns = between(derivative, [from, ...turns, until], middle);
  return [...turns, until];
}

/** The crossings, where there is at most one between each point and the next. */
function between(f: ExponentialSum, points: readonly number[], near: number): number[] {
  const roots: number[] = [];
  let before: { readonly z: number; readonly sign: number } | undefined;
  for (const z of points) {
    const sign = f.sign(z);
    if (sign === 0) continue;
    if (before && before.sign !== sign) roots.push(crossing(f, before.z, z, sign, near));
    before = { z, sign };
  }
  return roots;
}

/** A Newton step of so little of 1 ÷ the time spanned leaves an error of its square, below rounding. */
const STRAIGHT = 2 ** -28;
/** Newton's method and bisection end long before; this says so to the reader. */
const MOST_STEPS = 200;

/**
 * The crossing between two points of opposite sign: Newton's method on ln(gains ÷ losses), which is
 * nearly straight in z whatever the size of the flows, and bisection where that does not halve the
 * bracket.
 *
 * @param rising The sign at `until`.
 */
function crossing(
  f: ExponentialSum,
  from: number,
  until: number,
  rising: number,
  near: number,
): number {
  const finest = STRAIGHT / (f.times.at(-1) as number);
  let low = from;
  let high = until;
  let z = near > low && near < high ? near : (low + high) / 2;
  let last = high - low;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gains, losses, gainTime, lossTime } = f.balance(z);
    if (gains === losses) return z;
    if (gains > losses === rising > 0) high = z;
    else low = z;
    const newton = z - Math.log(gains / losses) / (lossTime / losses - gainTime / gains);
    const isHalving = newton > low && newton < high && Math.abs(newton - z) < last / 2;
    const next = isHalving ? newton : (low + high) / 2;
    last = Math.abs(next - z);
    if (last <= (isHalving ? finest : 0) + Number.EPSILON * Math.abs(z)) return next;
    z = next;
  }
  return z;
}

import type { ExponentialSum } from "./exponential-sum";

/** Terms of the expansion; the remainder falls as its factorial. */
const ORDER = 14;
/** Derivatives whose sign is asked for. Beyond it, an interval is halved. */
const HIGHEST = 6;
const FACTORIALS = Array.from({ length: ORDER + 1 }, (_, n) => {
  let product = 1;
  for (let k = 2; k <= n; k++) product *= k;
  return product;
});
/** No two roots that doubles tell apart are nearer. */
const NARROWEST = 2 ** -44;
/** What adding up may lose, against the sum of the absolute terms. */
const ROUNDING = 16 * Number.EPSILON;

/**
 * The lowest derivative of e^(sz)·f(z) that keeps one sign on all of an interval, proven by its Taylor
 * expansion about the middle and a bound on the remainder.
 *
 * With u from −1 to 1 across the interval, half-width h and xᵢ = (s − tᵢ)·h,
 *
 *     e^(sz)·f = Σ_j F_j·u^j + R,   F_j = Σ aᵢ·xᵢ^j/j!,   |R| ≤ Σ |aᵢ|·|xᵢ|^n/n!·e^|xᵢ|
 *
 * where aᵢ are the terms at the middle. The k-th derivative keeps its sign where its own constant
 * term outweighs all the others and the remainder.
 *
 * @param s A time, best the duration of f at the interval's middle.
 * @returns 0 where f itself has no root there; `"flat"` where all of f is lost in rounding; undefined
 *   where no derivative settles it.
 */
export function settledDerivative(
  f: ExponentialSum,
  from: number,
  until: number,
  s: number,
): number | "flat" | undefined {
  const half = (until - from) / 2;
  const { coefficients, remainder, noise } = expansion(f, (from + until) / 2, half, s);
  const variation = coefficients.reduce((total, F) => total + Math.abs(F), remainder);
  if (variation <= noise || half < NARROWEST) return "flat";
  for (let k = 0; k <= HIGHEST; k++) if (keepsSign(coefficients, remainder, noise, k)) return k;
  return undefined;
}

interface Expansion {
  readonly coefficients: readonly number[];
  /** Bound on |R|. */
  readonly remainder: number;
  /** What the coefficients may be off by rounding. */
  readonly noise: number;
}

function expansion(f: ExponentialSum, middle: number, half: number, s: number): Expansion {
  const origin = f.origin(middle);
  const coefficients = new Array<number>(ORDER).fill(0);
  let remainder = 0;
  let size = 0;
  let reach = 0;
  for (let i = 0; i < f.times.length; i++) {
    const time = f.times[i] as number;
    const exponent = (origin - time) * middle;
    const amount = (f.amounts[i] as number) * Math.exp(exponent);
    const x = (s - time) * half;
    let term = amount;
    for (let j = 0; j < ORDER; j++) {
      coefficients[j] = (coefficients[j] as number) + term;
      term *= x / (j + 1);
    }
    // In one exponential: what the middle makes vanishingly small may be large at the end.
    const largest = Math.abs(f.amounts[i] as number) * Math.exp(exponent + Math.abs(x));
    remainder += (largest * Math.abs(x) ** ORDER) / (FACTORIALS[ORDER] as number);
    size += Math.abs(amount);
    reach += Math.abs(amount * exponent);
  }
  return { coefficients, remainder, noise: ROUNDING * (size + reach) };
}

/** Whether the k-th derivative's own constant term outweighs all the others, the remainder and rounding. */
function keepsSign(
  coefficients: readonly number[],
  remainder: number,
  noise: number,
  k: number,
): boolean {
  let others = falling(ORDER, k) * remainder + falling(k, k) * noise;
  for (let j = k + 1; j < ORDER; j++) others += falling(j, k) * Math.abs(coefficients[j] as number);
  return falling(k, k) * Math.abs(coefficients[k] as number) > others;
}

/** j·(j − 1)·…·(j − k + 1). */
function falling(j: number, k: number): number {
  return (FACTORIALS[j] as number) / (FACTORIALS[j - k] as number);
}

/**
 * Real roots of a polynomial with whole coefficients, counted by Sturm's theorem in whole numbers: no
 * rounding anywhere.
 */

/** Coefficients from the constant term up. */
export type Polynomial = readonly bigint[];

/** A fraction with a positive denominator. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** How many different real roots lie in (from, until]; undefined where some root is multiple. */
export function simpleRootsWithin(
  polynomial: Polynomial,
  from: Fraction,
  until: Fraction,
): number | undefined {
  const chain = [trimmed(polynomial), trimmed(derivative(polynomial))];
  while ((chain.at(-1)?.length ?? 0) > 1) {
    const rest = remainder(chain.at(-2) ?? [], chain.at(-1) ?? []);
    if (rest.length === 0) return undefined;
    chain.push(primitive(rest.map((c) => -c)));
  }
  return changes(chain, from) - changes(chain, until);
}

function derivative(polynomial: Polynomial): bigint[] {
  return polynomial.slice(1).map((c, i) => c * BigInt(i + 1));
}

/** A positive multiple of the remainder of a ÷ b. */
function remainder(a: Polynomial, b: Polynomial): bigint[] {
  const lead = b.at(-1) ?? 1n;
  const size = lead < 0n ? -lead : lead;
  let rest = [...a];
  while (rest.length >= b.length) {
    const top = (rest.at(-1) ?? 0n) * (lead < 0n ? -1n : 1n);
    const shift = rest.length - b.length;
    rest = trimmed(rest.map((c, i) => c * size - (i >= shift ? top * (b[i - shift] ?? 0n) : 0n)));
  }
  return rest;
}

function trimmed(polynomial: Polynomial): bigint[] {
  const last = polynomial.findLastIndex((c) => c !== 0n);
  return polynomial.slice(0, last + 1);
}

function primitive(polynomial: bigint[]): bigint[] {
  const divisor = polynomial.reduce(gcd, 0n);
  return divisor === 0n ? polynomial : polynomial.map((c) => c / divisor);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function changes(chain: readonly Polynomial[], at: Fraction): number {
  const signs = chain.map((p) => sign(p, at)).filter((s) => s !== 0);
  return signs.filter((s, i) => i > 0 && s !== signs[i - 1]).length;
}

function sign(polynomial: Polynomial, { over, under }: Fraction): number {
  let value = 0n;
  let scale = 1n;
  for (let i = polynomial.length - 1; i >= 0; i--) {
    value = value * over + (polynomial[i] ?? 0n) * scale;
    scale *= under;
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

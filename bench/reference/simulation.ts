/** Philox4x32-10 and Box and Muller's transform, as a plain loop. */

const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const WEYLS = [0x9e3779b9, 0xbb67ae85] as const;

function highWord(x: number, y: number): number {
  const [xHigh, xLow, yHigh, yLow] = [x >>> 16, x & 0xffff, y >>> 16, y & 0xffff];
  const middle = xHigh * yLow + ((xLow * yLow) >>> 16);
  const carried = xLow * yHigh + (middle & 0xffff);
  return xHigh * yHigh + Math.floor(middle / 65_536) + Math.floor(carried / 65_536);
}

/** A lease whose tenant may leave after `first` months at a yearly probability of `exit`. */
export interface Lease {
  readonly fee: number;
  readonly months: number;
  readonly exit: number;
  readonly first: number;
  readonly reletMean: number;
  readonly reletSd: number;
  readonly rate: number;
}

/** The mean of the values of all trials, each added up in closed form as soon as it is drawn. */
export function meanValue(lease: Lease, trials: number, seed: number): number {
  const { fee, months, exit, first, reletMean, reletSd, rate } = lease;
  const variance = Math.log1p((reletSd / reletMean) ** 2);
  const sigma = Math.sqrt(variance);
  const annuities = new Float64Array(months + 1);
  for (let t = 1; t <= months; t++)
    annuities[t] = (annuities[t - 1] as number) + (1 + rate) ** (-t / 12);
  const all = fee * (annuities[months] as number);
  let total = 0;
  for (let trial = 0; trial < trials; trial++) {
    let [a, b, c, d] = [trial, 0, 0, 0];
    let [key0, key1] = [seed, 0];
    for (let round = 0; round < 10; round++) {
      const high0 = highWord(MULTIPLIERS[0], a);
      const low0 = Math.imul(MULTIPLIERS[0], a);
      const high1 = highWord(MULTIPLIERS[1], c);
      const low1 = Math.imul(MULTIPLIERS[1], c);
      a = (high1 ^ b ^ key0) >>> 0;
      b = low1 >>> 0;
      c = (high0 ^ d ^ key1) >>> 0;
      d = low0 >>> 0;
      key0 = (key0 + WEYLS[0]) >>> 0;
      key1 = (key1 + WEYLS[1]) >>> 0;
    }
    const uniform = (a + ((b >>> 12) + 0.5) / 2 ** 20) / 2 ** 32;
    const normal =
      Math.sqrt(-2 * Math.log((c + 0.5) / 2 ** 32)) * Math.cos(2 * Math.PI * (d / 2 ** 32));
    const years = Math.log(uniform) / Math.log1p(-exit);
    const paid = Math.min(months, Math.max(first, first + Math.ceil(12 * years) - 1));
    const relet = reletMean * Math.exp(sigma * normal - variance / 2);
    total += paid < months ? relet * all + (1 - relet) * fee * (annuities[paid] as number) : all;
  }
  return total / trials;
}

import { ArgumentError } from "../errors";

/**
 * A lognormal variate of a given mean and standard deviation, from a standard normal one:
 *
 *     mean · exp(σz − σ²/2),   σ² = ln(1 + (sd/mean)²)
 *
 * @param mean 0 or more; `sd` must be 0 where it is 0.
 */
export function lognormal(mean: number, sd: number): (normal: number) => number {
  if (sd === 0) return () => mean;
  if (mean === 0) throw new ArgumentError("relet_sd", `must be 0 if relet_mean is 0, not ${sd}`);
  const variance = Math.log1p((sd / mean) ** 2);
  const sigma = Math.sqrt(variance);
  return (normal) => mean * Math.exp(sigma * normal - variance / 2);
}

/** An axis from 0 with round tick values. */
export interface RoundScale {
  readonly top: number;
  /** Number of equal steps up to the maximum. */
  readonly steps: number;
}

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10] as const;
const STEPS = [4, 3, 5] as const;

/** Returns the lowest round maximum above the largest value, preferring four steps in a tie. */
export function roundScale(largest: number): RoundScale {
  const scales = STEPS.map((steps) => ({ steps, top: steps * roundStep(largest / steps) }));
  const [first, ...others] = scales as [RoundScale, ...RoundScale[]];
  return others.reduce((best, one) => (one.top < best.top ? one : best), first);
}

function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(least));
  // As a double, 0.3 is slightly less than three tenths.
  const step = ROUND.find((one) => one * size >= least * (1 - 1e-9)) ?? 10;
  return step * size;
}

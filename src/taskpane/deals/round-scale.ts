/** An axis from 0 whose marks are round figures. */
export interface RoundScale {
  readonly top: number;
  /** How many equal steps lead to the top. */
  readonly steps: number;
}

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10] as const;
const STEPS = [4, 3, 5] as const;

/** The lowest top that holds the largest value; of equal ones the one with the usual four steps. */
export function roundScale(largest: number): RoundScale {
  const scales = STEPS.map((steps) => ({ steps, top: steps * roundStep(largest / steps) }));
  const [first, ...others] = scales as [RoundScale, ...RoundScale[]];
  return others.reduce((best, one) => (one.top < best.top ? one : best), first);
}

function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(least));
  // 0.3 is a little less than three tenths.
  const step = ROUND.find((one) => one * size >= least * (1 - 1e-9)) ?? 10;
  return step * size;
}

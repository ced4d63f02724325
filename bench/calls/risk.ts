import { riskSimulate } from "../../src/functions/risk/simulate";
import type { Comparison } from "../ratio";
import { meanValue } from "../reference/simulation";

const SEED = 20_260_503;
const lease = {
  fee: 1250,
  months: 180,
  exit: 0.1,
  first: 12,
  reletMean: 0.6,
  reletSd: 0.25,
  rate: 0.1,
};

const simulated = (trials: number) =>
  riskSimulate.call([...Object.values(lease), trials, SEED]) as [string, number][];

/** Ours also sorts the values for its percentiles and adds up their squares. */
const comparison = (trials: number): Comparison => ({
  name: `RISK.SIMULATE, ${trials.toLocaleString("en")} trials ÷ a plain loop over the same draws that adds up their values`,
  ours: () => simulated(trials),
  theirs: () => meanValue(lease, trials, SEED),
  most: 3,
});

export const risk: readonly Comparison[] = [10_000, 1_000_000].map(comparison);

/** The mean value by the function and by the plain loop. */
export function meanOfBoth(trials: number): [ours: number, theirs: number] {
  return [simulated(trials)[0]?.[1] as number, meanValue(lease, trials, SEED)];
}

/** @throws where the simulation and the plain loop have not the same mean. */
export function sameMean(): void {
  const [ours, theirs] = meanOfBoth(10_000);
  if (!(Math.abs(ours / theirs - 1) < 1e-12))
    throw new Error(`RISK.SIMULATE has a mean of ${ours}, and the plain loop one of ${theirs}.`);
}

import { TrialVariates } from "../src/finance/risk/variates";
import { riskSimulate } from "../src/functions/risk/simulate";
import type { Comparison } from "./ratio";

const [TRIALS, MONTHS, SEED] = [10_000, 180, 20_260_503];
const [FEE, EXIT, FIRST, MEAN, SD, RATE] = [1250, 0.1, 12, 0.6, 0.25, 0.1] as const;

/** Every trial month by month, over the same draws: what the simulation is, written down. */
function doubleLoop(): number {
  const variates = new TrialVariates(SEED);
  const draw = { uniform: 0, normal: 0 };
  const discounts = Array.from({ length: MONTHS + 1 }, (_, t) => (1 + RATE) ** (-t / 12));
  const stays = Array.from({ length: MONTHS + 1 }, (_, t) =>
    t <= FIRST ? 1 : (1 - EXIT) ** ((t - FIRST) / 12),
  );
  const spread = Math.sqrt(Math.log(1 + (SD / MEAN) ** 2));
  let total = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    variates.draw(trial, draw);
    const relet = MEAN * Math.exp(spread * draw.normal - spread ** 2 / 2);
    let value = 0;
    for (let t = 1; t <= MONTHS; t++)
      value += FEE * (discounts[t] as number) * (draw.uniform < (stays[t] as number) ? 1 : relet);
    total += value;
  }
  return total / TRIALS;
}

export const risk: readonly Comparison[] = [
  {
    name: "RISK.SIMULATE, 10,000 trials of 180 months ÷ a plain double loop over the same draws",
    ours: () => riskSimulate.call([FEE, MONTHS, EXIT, FIRST, MEAN, SD, RATE, TRIALS, SEED]),
    theirs: doubleLoop,
    target: "at most 3",
  },
];

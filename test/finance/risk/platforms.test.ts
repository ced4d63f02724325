import { percentile } from "../../../src/finance/percentile";
import { type Block, philox } from "../../../src/finance/risk/philox";
import { type LeaseRisk, simulate } from "../../../src/finance/risk/simulate";
import { exact, reference } from "../../support/accuracy";

/**
 * The same numbers on every platform: the draws are integers, and the rest agrees to 12 digits with
 * the same simulation at 50 digits, so it agrees with whatever logarithm and cosine a platform has.
 */
const TRIALS = 201;
const TWO_PI = reference.acos(-1).times(2);
const TWO_32 = new reference(2).pow(32);

type Exact = InstanceType<typeof reference>;

function trial(lease: LeaseRisk, n: number, seed: number): Exact {
  const block: Block = [n, 0, 0, 0];
  philox(block, seed, 0);
  const [a, b, c, d] = block.map((word) => new reference(word)) as [Exact, Exact, Exact, Exact];
  // 52 bits and a half, as the generator's page says.
  const uniform = a
    .plus(
      b
        .dividedBy(4096)
        .floor()
        .plus(0.5)
        .dividedBy(2 ** 20),
    )
    .dividedBy(TWO_32);
  const radius = c.plus(0.5).dividedBy(TWO_32).ln().times(-2).sqrt();
  const normal = radius.times(reference.cos(TWO_PI.times(d.dividedBy(TWO_32))));
  const mean = exact(lease.reletMean);
  const variance = exact(lease.reletSd).dividedBy(mean).pow(2).plus(1).ln();
  const relet = mean.times(variance.sqrt().times(normal).minus(variance.dividedBy(2)).exp());
  const month = exact(lease.discountRate).plus(1).pow(new reference(-1).dividedBy(12));
  const staysAMonth = new reference(1)
    .minus(exact(lease.exitRate))
    .pow(new reference(1).dividedBy(12));
  let [value, discount, stays] = [new reference(0), new reference(1), new reference(1)];
  for (let t = 1; t <= lease.months; t++) {
    discount = discount.times(month);
    if (t > lease.firstExitMonth) stays = stays.times(staysAMonth);
    value = value.plus(discount.times(uniform.lessThan(stays) ? 1 : relet).times(lease.fee));
  }
  return value;
}

const lease: LeaseRisk = {
  fee: 1250,
  months: 37,
  exitRate: 0.3,
  firstExitMonth: 6,
  reletMean: 0.6,
  reletSd: 0.25,
  discountRate: 0.1,
};

test.each([1, 20_260_503, 4_294_967_295])(
  "seed %d: twelve digits of the simulation at fifty",
  (seed) => {
    const values = Array.from({ length: TRIALS }, (_, n) => trial(lease, n, seed));
    const mean = values.reduce((a, b) => a.plus(b)).dividedBy(TRIALS);
    const squares = values.map((value) => value.minus(mean).pow(2)).reduce((a, b) => a.plus(b));
    const sd = squares.dividedBy(TRIALS - 1).sqrt();
    const sorted = values.map((value) => value.toNumber()).toSorted((a, b) => a - b);
    const found = simulate(lease, TRIALS, seed);
    const pairs: [number, number][] = [
      [found.mean, mean.toNumber()],
      [found.sd as number, sd.toNumber()],
      [found.p5, percentile(sorted, 0.05)],
      [found.p25, percentile(sorted, 0.25)],
      [found.p50, percentile(sorted, 0.5)],
      [found.p75, percentile(sorted, 0.75)],
      [found.p95, percentile(sorted, 0.95)],
    ];
    for (const [ours, theirs] of pairs) expect(Math.abs(ours / theirs - 1)).toBeLessThan(5e-13);
  },
);

import fc from "fast-check";
import { type LeaseRisk, simulate } from "../../../src/finance/risk/simulate";
import { TrialVariates } from "../../../src/finance/risk/variates";

/** The mean worked out: Σ fee · v^t · (P(K > t) + (1 − P(K > t)) · relet mean). */
function closedForm(lease: LeaseRisk): { mean: number; headline: number; stays: number } {
  let [mean, headline, stays] = [0, 0, 1];
  for (let t = 1; t <= lease.months; t++) {
    const after = Math.max(0, t - lease.firstExitMonth);
    stays = after === 0 ? 1 : (1 - lease.exitRate) ** (after / 12);
    const fee = lease.fee / (1 + lease.discountRate) ** (t / 12);
    headline += fee;
    mean += fee * (stays + (1 - stays) * lease.reletMean);
  }
  return { mean, headline, stays };
}

const base: LeaseRisk = {
  fee: 1250,
  months: 37,
  exitRate: 0.3,
  firstExitMonth: 6,
  reletMean: 0.6,
  reletSd: 0.25,
  discountRate: 0.1,
};

const deals: [string, LeaseRisk][] = [
  ["the case", base],
  ["a long colocation lease", { ...base, months: 180, exitRate: 0.05, firstExitMonth: 60 }],
  [
    "an exit from the first day, and nothing after it",
    { ...base, firstExitMonth: 0, reletMean: 0, reletSd: 0 },
  ],
  ["a better tenant to come", { ...base, reletMean: 1.4, reletSd: 0.7, discountRate: -0.02 }],
];

const TRIALS = 20_000;

describe.each(deals)("%s", (_, lease) => {
  test.each([1, 42, 4_294_967_295])(
    "seed %d: the mean is within four standard errors of the closed form",
    (seed) => {
      const found = simulate(lease, TRIALS, seed);
      const standardError = (found.sd as number) / Math.sqrt(TRIALS);
      expect(Math.abs(found.mean - closedForm(lease).mean)).toBeLessThan(4 * standardError);
    },
  );
});

/** The plain double loop, trial by trial and month by month, over the same draws. */
function plainly(lease: LeaseRisk, trials: number, seed: number): number[] {
  const variates = new TrialVariates(seed);
  const draw = { uniform: 0, normal: 0 };
  const spread = Math.sqrt(Math.log(1 + (lease.reletSd / lease.reletMean) ** 2));
  return Array.from({ length: trials }, (_, trial) => {
    variates.draw(trial, draw);
    const relet = lease.reletMean * Math.exp(spread * draw.normal - spread ** 2 / 2);
    let value = 0;
    for (let t = 1; t <= lease.months; t++) {
      const after = Math.max(0, t - lease.firstExitMonth);
      const stays = after === 0 || draw.uniform < (1 - lease.exitRate) ** (after / 12);
      value += (lease.fee * (stays ? 1 : relet)) / (1 + lease.discountRate) ** (t / 12);
    }
    return value;
  });
}

test("agrees with a plain loop over the same draws, percentiles too", () => {
  const trials = 2001;
  const values = plainly(base, trials, 99).toSorted((a, b) => a - b);
  const found = simulate(base, trials, 99);
  const mean = values.reduce((a, b) => a + b) / trials;
  const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (trials - 1));
  const { headline } = closedForm(base);
  expect(found.mean / mean).toBeCloseTo(1, 12);
  expect((found.sd as number) / sd).toBeCloseTo(1, 11);
  // With 2,001 trials the percentiles are the trials at 100, 500, 1,000, 1,500 and 1,900.
  const expected = [100, 500, 1000, 1500, 1900].map((at) => values[at] as number);
  for (const [i, value] of [found.p5, found.p25, found.p50, found.p75, found.p95].entries())
    expect(value / (expected[i] as number)).toBeCloseTo(1, 12);
  const short = values.filter((value) => value < headline * (1 - 1e-12)).length;
  expect(found.shortfall).toBe(short / trials);
});

test("a tenant who cannot leave pays the headline in every trial", () => {
  const { headline } = closedForm(base);
  for (const safe of [
    { ...base, exitRate: 0 },
    { ...base, firstExitMonth: 37 },
  ]) {
    const found = simulate(safe, 100, 5);
    expect(found.mean).toBeCloseTo(headline, 8);
    expect(found.p5).toBe(found.p95);
    expect(found.sd).toBe(0);
    expect(found.shortfall).toBe(0);
  }
});

test("a tenant replaced at the same fee is no loss", () => {
  const found = simulate({ ...base, reletMean: 1, reletSd: 0 }, 100, 5);
  expect(found.shortfall).toBe(0);
  expect(found.p5).toBeCloseTo(found.p95, 8);
});

test("one trial has no deviation", () => {
  expect(simulate(base, 1, 5).sd).toBeUndefined();
});

test("the same seed gives the same numbers, another seed others", () => {
  expect(simulate(base, 500, 5)).toEqual(simulate(base, 500, 5));
  expect(simulate(base, 500, 6).mean).not.toBe(simulate(base, 500, 5).mean);
});

test("fewer trials are the first of more, so that two runs compare the same worlds", () => {
  const { p5, p95 } = simulate(base, 2, 5);
  // PERCENTILE.INC of two values takes 5 % and 95 % of the way from the lower to the higher.
  const apart = (p95 - p5) / 0.9;
  const first = simulate(base, 1, 5).mean;
  const off = [p5 - 0.05 * apart, p95 + 0.05 * apart].map((value) => Math.abs(value - first));
  expect(Math.min(...off)).toBeLessThan(1e-9 * first);
});

test("with no next tenant the trials that fall short are those whose tenant leaves", () => {
  const lease = { ...base, reletMean: 0, reletSd: 0 };
  const leaves = 1 - closedForm(lease).stays;
  const standardError = Math.sqrt((leaves * (1 - leaves)) / TRIALS);
  const { shortfall } = simulate(lease, TRIALS, 7);
  expect(Math.abs(shortfall - leaves)).toBeLessThan(4 * standardError);
});

test("percentiles ascend, and all values lie between nothing relet and the headline where relets are lower", () => {
  const lease = fc.record({
    fee: fc.integer({ min: 1, max: 10 ** 9 }),
    months: fc.integer({ min: 1, max: 240 }),
    exitRate: fc.nat(100).map((percent) => percent / 100),
    firstExitMonth: fc.nat(240),
    reletMean: fc.nat(100).map((percent) => percent / 100),
    reletSd: fc.constant(0),
    discountRate: fc.nat(300).map((permille) => permille / 1000),
  });
  fc.assert(
    fc.property(lease, fc.nat(2 ** 31), (drawn, seed) => {
      const found = simulate(drawn, 50, seed);
      const { headline } = closedForm(drawn);
      const ladder = [found.p5, found.p25, found.p50, found.p75, found.p95];
      expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
      expect(found.p5).toBeGreaterThanOrEqual(headline * drawn.reletMean * (1 - 1e-9));
      expect(found.p95).toBeLessThanOrEqual(headline * (1 + 1e-9));
      expect(found.shortfall).toBeGreaterThanOrEqual(0);
      expect(found.shortfall).toBeLessThanOrEqual(1);
    }),
  );
});

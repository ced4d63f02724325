import { lognormal } from "../../../src/finance/risk/lognormal";
import { moments } from "../../../src/finance/risk/moments";
import { TrialVariates, type Variates } from "../../../src/finance/risk/variates";

const TRIALS = 100_000;
const SEEDS = [1, 20260503];
/** Of a mean: a draw outside comes up once in 15,000. */
const STANDARD_ERRORS = 4;

function draws(seed: number): { uniforms: number[]; normals: number[] } {
  const variates = new TrialVariates(seed);
  const draw: Variates = { uniform: 0, normal: 0 };
  const [uniforms, normals]: [number[], number[]] = [[], []];
  for (let trial = 0; trial < TRIALS; trial++) {
    variates.draw(trial, draw);
    uniforms.push(draw.uniform);
    normals.push(draw.normal);
  }
  return { uniforms, normals };
}

function expectMean(values: readonly number[], mean: number, sd: number) {
  const error = moments(values).mean - mean;
  expect(Math.abs(error)).toBeLessThan((STANDARD_ERRORS * sd) / Math.sqrt(values.length));
}

describe.each(SEEDS)("seed %d", (seed) => {
  const { uniforms, normals } = draws(seed);

  test("the uniform keeps inside 0 and 1, with its mean, variance and deciles", () => {
    expect(uniforms.every((u) => u > 0 && u < 1)).toBe(true);
    expectMean(uniforms, 1 / 2, Math.sqrt(1 / 12));
    expectMean(
      uniforms.map((u) => u * u),
      1 / 3,
      Math.sqrt(1 / 5 - 1 / 9),
    );
    for (let decile = 1; decile < 10; decile++) {
      const share = decile / 10;
      expectMean(
        uniforms.map((u) => (u < share ? 1 : 0)),
        share,
        Math.sqrt(share * (1 - share)),
      );
    }
  });

  test("the normal has its first four moments and its tails", () => {
    expectMean(normals, 0, 1);
    expectMean(
      normals.map((z) => z ** 2),
      1,
      Math.sqrt(2),
    );
    expectMean(
      normals.map((z) => z ** 3),
      0,
      Math.sqrt(15),
    );
    expectMean(
      normals.map((z) => z ** 4),
      3,
      Math.sqrt(96),
    );
    // Tables of the normal distribution: P(Z > 1.96) = 0.025, P(Z > 1) = 0.1587.
    expectMean(
      normals.map((z) => (z > 1.959964 ? 1 : 0)),
      0.025,
      Math.sqrt(0.025 * 0.975),
    );
    expectMean(
      normals.map((z) => (z > 1 ? 1 : 0)),
      0.158655,
      Math.sqrt(0.158655 * 0.841345),
    );
  });

  test("the two are not correlated", () => {
    expectMean(
      normals.map((z, n) => z * ((uniforms[n] as number) - 0.5)),
      0,
      Math.sqrt(1 / 12),
    );
  });

  test("a lognormal share has the mean and standard deviation asked for", () => {
    const share = lognormal(0.6, 0.3);
    const shares = normals.map(share);
    expectMean(shares, 0.6, 0.3);
    expect(moments(shares).sd).toBeCloseTo(0.3, 2);
    expect(shares.every((value) => value > 0)).toBe(true);
  });
});

test("worked by hand: mean 1 and sd √(e − 1) is σ = 1, so that z = 1 gives √e", () => {
  expect(lognormal(1, Math.sqrt(Math.E - 1))(1)).toBeCloseTo(Math.sqrt(Math.E), 14);
});

test("without deviation the share is the mean itself", () => {
  expect(lognormal(0.7, 0)(3)).toBe(0.7);
  expect(lognormal(0, 0)(3)).toBe(0);
});

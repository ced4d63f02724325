import fc from "fast-check";
import { type ComputePlant, levelizedCost } from "../../../src/finance/deal/levelized-cost";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";

const plant: ComputePlant = {
  capex: 36_000,
  residual: 0,
  lifeMonths: 36,
  opexMonth: 95,
  gpus: 1,
  utilization: 0.75,
  rate: 0,
};

test("worked by hand: at no rate the residual comes off capex, and waste of hours adds", () => {
  // (36,000 − 6,000 + 36 × 95) ÷ (36 × 730 × ½) = 33,420 ÷ 13,140.
  const value = levelizedCost({ ...plant, residual: 6_000, utilization: 0.5 });
  expect(value).toBeCloseTo(33_420 / 13_140, 14);
});

test("worked by hand: one year, at a rate that doubles each month", () => {
  // v = ½: capex 4,095 over a(12) = 1 − 2^-12 = 4095/4096 is 4,096 a month; ÷ 730.
  const value = levelizedCost({
    ...plant,
    capex: 4095,
    lifeMonths: 12,
    opexMonth: 0,
    utilization: 1,
    rate: 4095,
  });
  expect(value).toBeCloseTo(4096 / 730, 12);
});

const plants = fc.record({
  capex: fc.integer({ min: 1, max: 10 ** 9 }),
  residual: fc.integer({ min: 0, max: 10 ** 8 }),
  lifeMonths: fc.integer({ min: 1, max: 360 }),
  opexMonth: fc.integer({ min: 0, max: 10 ** 7 }),
  gpus: fc.integer({ min: 1, max: 10 ** 6 }),
  utilization: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  rate: fc.integer({ min: 0, max: 400 }).map((permille) => permille / 1000),
});

test("the price at which discounted revenue equals discounted cost", () => {
  fc.assert(
    fc.property(plants, (drawn) => {
      const price = levelizedCost(drawn);
      const hours = drawn.gpus * drawn.utilization * 730;
      let value = -drawn.capex;
      for (let k = 1; k <= drawn.lifeMonths; k++) {
        const flow =
          price * hours - drawn.opexMonth + (k === drawn.lifeMonths ? drawn.residual : 0);
        value += flow / (1 + drawn.rate) ** (k / 12);
      }
      const scale = drawn.capex + drawn.opexMonth * drawn.lifeMonths + drawn.residual;
      expect(Math.abs(value)).toBeLessThan(1e-9 * scale);
    }),
  );
});

const worst = new Worst("DEAL.LCOC");

test("is right to the last places of its largest part", () => {
  fc.assert(
    fc.property(plants, (drawn) => {
      const monthly = exact(drawn.rate).plus(1).pow(new reference(1).dividedBy(12));
      const v = monthly.pow(-drawn.lifeMonths);
      const annuity =
        drawn.rate === 0
          ? new reference(drawn.lifeMonths)
          : new reference(1).minus(v).dividedBy(monthly.minus(1));
      const hours = new reference(drawn.gpus).times(exact(drawn.utilization)).times(730);
      const perMonth = (amount: InstanceType<typeof reference>) =>
        amount.dividedBy(annuity).dividedBy(hours);
      const capital = new reference(drawn.capex).minus(v.times(drawn.residual));
      const expected = perMonth(capital).plus(new reference(drawn.opexMonth).dividedBy(hours));
      const largest = perMonth(new reference(drawn.capex)).plus(
        new reference(drawn.opexMonth).dividedBy(hours),
      );
      const scale = Math.max(
        largest.toNumber(),
        perMonth(new reference(drawn.residual).times(v)).toNumber(),
      );
      expect(worst.of(levelizedCost(drawn), expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
    }),
  );
});

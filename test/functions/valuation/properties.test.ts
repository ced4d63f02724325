import fc from "fast-check";
import { evaluate } from "../../support/formula";

const money = fc.double({ min: 0.01, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const number = (formula: string) => [evaluate(formula)].flat(2)[0] as number;
/** In digits that a formula's text can hold. */
const near = (actual: number, expected: number, scale: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-13 * scale);

test("enterprise and equity value undo each other", () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 7, maxLength: 7 }), ([equity, ...claims]) => {
      const list = claims.join(",");
      const ev = number(`=OFFTAKE.VAL.EV(${equity},${list})`);
      const scale = Math.max(equity as number, ...claims);
      near(number(`=OFFTAKE.VAL.EQUITY(${ev},${list})`), equity as number, 10 * scale);
    }),
  );
});

test("unlever and relever undo each other", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      share,
      (beta, leverage, tax) => {
        const assets = number(`=OFFTAKE.VAL.UNLEVER(${beta},${leverage},${tax})`);
        near(number(`=OFFTAKE.VAL.RELEVER(${assets},${leverage},${tax})`), beta, beta);
      },
    ),
  );
});

test("implied growth and implied multiple invert, mid-period and not", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 0.5, noNaN: true }),
      fc.double({ min: -0.5, max: 0.9, noNaN: true }),
      money,
      fc.boolean(),
      (rate, part, metric, mid) => {
        const growth = part * rate;
        const flow = metric / 3;
        const multiple = number(
          `=OFFTAKE.VAL.IMPLIEDMULTIPLE(${flow},${growth},${rate},${metric},${mid})`,
        );
        const back = number(
          `=OFFTAKE.VAL.IMPLIEDGROWTH(${multiple * metric},${flow},${rate},${mid})`,
        );
        near(back, growth, 10);
      },
    ),
  );
});

test("the weight that a price implies gives the price back", () => {
  fc.assert(
    fc.property(money, money, money, (price, low, high) => {
      fc.pre(price >= low && price <= high && high > low);
      const weight = number(`=OFFTAKE.VAL.IMPLIEDWEIGHT(${price},${low},${high})`);
      near(weight * high + (1 - weight) * low, price, 10 * high);
    }),
  );
});

test("dilution grows with the price and never passes every share there could be", () => {
  fc.assert(
    fc.property(money, money, fc.double({ min: 1, max: 3, noNaN: true }), (price, strike, up) => {
      const at = (p: number) =>
        number(`=OFFTAKE.VAL.DILUTED(100,${p},50,${strike},7,60,${strike})`);
      const [lower, higher] = [at(price), at(price * up)];
      expect(higher).toBeGreaterThanOrEqual(lower * (1 - 1e-12));
      expect(lower).toBeGreaterThanOrEqual(107);
      expect(higher).toBeLessThanOrEqual((157 + 60 / strike) * (1 + 1e-12));
    }),
  );
});

test("harmonic mean ≤ mean, and every statistic lies within the group", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 900, noNaN: true }), { minLength: 3, maxLength: 30 }),
      (group) => {
        const stat = (name: string) =>
          evaluate(`=OFFTAKE.VAL.COMPSTAT(A1:A${group.length},"${name}")`, {
            A1: group.map((x) => [x]),
          }) as number;
        const [least, most] = [Math.min(...group), Math.max(...group)];
        expect(stat("HARMONIC")).toBeLessThanOrEqual(stat("MEAN") * (1 + 1e-12));
        for (const name of ["Q1", "MEDIAN", "MEAN", "TRIMMED", "HARMONIC", "Q3"]) {
          expect(stat(name)).toBeGreaterThanOrEqual(least * (1 - 1e-12));
          expect(stat(name)).toBeLessThanOrEqual(most * (1 + 1e-12));
        }
      },
    ),
  );
});

import fc from "fast-check";
import { concentration } from "../../../src/finance/deal/concentration";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";

test("US Department of Justice: four firms of 30, 30, 20 and 20 % have an index of 2,600 points", () => {
  expect(concentration([30, 30, 20, 20]).herfindahl * 10_000).toBeCloseTo(2600, 9);
});

test("CoreWeave's largest customer is 67 % of revenue, so the index is at least 0.67²", () => {
  const found = concentration([67, ...new Array<number>(33).fill(1)]);
  expect(found.top1).toBeCloseTo(0.67, 15);
  expect(found.herfindahl).toBeGreaterThan(0.67 ** 2);
});

test("customers who buy nothing count for nothing", () => {
  expect(concentration([5, 0, 3, 0])).toEqual(concentration([3, 5]));
});

test("the largest numbers there are do not overflow", () => {
  const found = concentration([1.7e308, 1.7e308]);
  expect(found).toEqual({ top1: 0.5, top3: 1, top5: 1, herfindahl: 0.5, effective: 2 });
});

const revenues = fc
  .array(fc.nat(10 ** 9), { minLength: 1, maxLength: 60 })
  .filter((all) => all.some((revenue) => revenue > 0));

test("shares and index keep within their bounds, and do not mind the order", () => {
  fc.assert(
    fc.property(revenues, (all) => {
      const found = concentration(all);
      const buyers = all.filter((revenue) => revenue > 0).length;
      const slack = 1e-12;
      expect(found.top1).toBeLessThanOrEqual(found.top3);
      expect(found.top3).toBeLessThanOrEqual(found.top5);
      expect(found.top5).toBeLessThanOrEqual(1);
      expect(found.herfindahl).toBeGreaterThanOrEqual(1 / buyers - slack);
      expect(found.herfindahl).toBeLessThanOrEqual(found.top1 + slack);
      expect(found.effective).toBeLessThanOrEqual(buyers * (1 + slack));
      if (buyers <= 3) expect(found.top3).toBe(1);
      if (buyers <= 5) expect(found.top5).toBe(1);
      expect(concentration(all.toReversed())).toEqual(found);
    }),
  );
});

const worst = new Worst("DEAL.CONCENTRATION");

test("is right to the last places", () => {
  fc.assert(
    fc.property(revenues, (all) => {
      const total = all.reduce((sum, revenue) => sum.plus(revenue), new reference(0));
      const shares = all.map((revenue) => exact(revenue).dividedBy(total));
      const index = shares.reduce((sum, share) => sum.plus(share.times(share)), new reference(0));
      const { herfindahl, effective } = concentration(all);
      expect(worst.of(herfindahl, index, index.toNumber())).toBeLessThanOrEqual(MOST_ULPS);
      const number = new reference(1).dividedBy(index);
      expect(worst.of(effective, number, number.toNumber())).toBeLessThanOrEqual(MOST_ULPS);
    }),
  );
});

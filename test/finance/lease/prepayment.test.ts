import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { prepaymentSchedule } from "../../../src/finance/lease/prepayment";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { anyFee, anyPeriodRate } from "../../support/lease";

const worst = new Worst("LEASE.PREPAYMENT");

const table = fc.record({
  prepayment: anyFee,
  periods: fc.integer({ min: 1, max: 1_200 }),
  rate: anyPeriodRate,
});

test("each row is the definition's, the last balance exactly 0", () => {
  fc.assert(
    fc.property(table, ({ prepayment, periods, rate }) => {
      const growth = exact(rate).plus(1);
      const credit =
        rate === 0
          ? exact(prepayment).dividedBy(periods)
          : exact(prepayment)
              .times(exact(rate))
              .dividedBy(new reference(1).minus(growth.pow(-periods)));
      // Back from the end, where nothing is left to earn.
      const opening = new Array<Decimal>(periods + 1).fill(new reference(0));
      for (let k = periods - 1; k >= 0; k--)
        opening[k] = (opening[k + 1] as Decimal).plus(credit).dividedBy(growth);
      const found = prepaymentSchedule(prepayment, periods, rate);
      const scale = Math.max(prepayment, Number(credit));
      const near = (actual: readonly number[], expected: readonly Decimal[]) =>
        expect(worst.ofAll(actual, expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
      near(found.opening, opening.slice(0, -1));
      near(found.closing, opening.slice(1));
      near(
        found.credit,
        found.credit.map(() => credit),
      );
      near(
        found.accretion,
        opening.slice(0, -1).map((balance) => balance.times(exact(rate))),
      );
      expect(found.closing.at(-1)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("Excel's documentation of PMT: 10,000 over 10 months at 8 % a year is 1,037.03 a month", () => {
  const { credit } = prepaymentSchedule(10_000, 10, 0.08 / 12);
  expect((credit[0] as number).toFixed(2)).toBe("1037.03");
});

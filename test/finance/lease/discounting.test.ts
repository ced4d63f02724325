import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { expectedCreditLoss } from "../../../src/finance/lease/credit-loss";
import { expectedPayments } from "../../../src/finance/lease/expected";
import { markToMarket, presentValue } from "../../../src/finance/lease/present-value";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { day } from "../../support/calendar";
import { anyFee } from "../../support/lease";

const worst = {
  pv: new Worst("LEASE.PV"),
  market: new Worst("LEASE.MARKTOMARKET"),
  credit: new Worst("LEASE.CREDITLOSS"),
  expected: new Worst("LEASE.EXPECTED"),
};
const RUNS = { numRuns: 100 };

const anyRate = fc.oneof(
  fc.constant(0),
  fc.double({ min: -0.05, max: 0.3, noNaN: true }),
  fc.double({ min: 1e-9, max: 1e-3, noNaN: true }),
);
const anyShare = fc.double({ min: 0, max: 1, noNaN: true }).filter((x) => x === 0 || x > 1e-12);

/** Up to a century of payments from a year before the day. */
const anyFlows = fc.record({
  asOf: fc.constant(day(2026, 5, 1)),
  rate: anyRate,
  flows: fc.array(
    fc.record({
      payment: fc.tuple(anyFee, fc.constantFrom(1, 1, 1, -1)).map(([fee, sign]) => fee * sign),
      market: anyFee,
      date: fc.integer({ min: day(2025, 5, 1), max: day(2126, 5, 1) }),
    }),
    { minLength: 1, maxLength: 120 },
  ),
});

const factor = (rate: number, days: number) =>
  exact(rate).plus(1).pow(new reference(-days).dividedBy(365));
const sum = (terms: readonly Decimal[]) =>
  terms.reduce((all, term) => all.plus(term), new reference(0));
/** The total, or the largest of what is added up where that cancels. */
const scaleOf = (terms: readonly Decimal[]) =>
  Math.max(Number.MIN_VALUE, ...[...terms, sum(terms)].map((term) => Math.abs(Number(term))));

test("present values are the definition's", () => {
  fc.assert(
    fc.property(anyFlows, ({ asOf, rate, flows }) => {
      const dates = flows.map(({ date }) => date);
      const payments = flows.map(({ payment }) => payment);
      const markets = flows.map(({ market }) => market);
      const counted = flows.filter(({ date }) => date >= asOf);
      const pvs = counted.map(({ payment, date }) =>
        exact(payment).times(factor(rate, date - asOf)),
      );
      expect(
        worst.pv.of(presentValue(payments, dates, rate, asOf), sum(pvs), scaleOf(pvs)),
      ).toBeLessThanOrEqual(MOST_ULPS);
      const gaps = counted.map(({ payment, market, date }) =>
        exact(payment)
          .minus(exact(market))
          .times(factor(rate, date - asOf)),
      );
      expect(
        worst.market.of(
          markToMarket(payments, markets, dates, rate, asOf),
          sum(gaps),
          scaleOf(gaps),
        ),
      ).toBeLessThanOrEqual(MOST_ULPS);
    }),
    RUNS,
  );
});

test("credit losses are the definition's", () => {
  fc.assert(
    fc.property(anyFlows, anyShare, anyShare, anyFee, (given, annualPd, lgd, guarantee) => {
      const { asOf, rate, flows } = given;
      const losses = flows
        .filter(({ date }) => date >= asOf)
        .map(({ payment, date }) => {
          const exposed = reference.max(0, exact(payment).minus(exact(guarantee)));
          const survival = new reference(1)
            .minus(exact(annualPd))
            .pow(new reference(date - asOf).dividedBy(365));
          const defaulted = date === asOf ? new reference(0) : new reference(1).minus(survival);
          return exposed
            .times(factor(rate, date - asOf))
            .times(defaulted)
            .times(exact(lgd));
        });
      const found = expectedCreditLoss(
        flows.map(({ payment }) => payment),
        flows.map(({ date }) => date),
        rate,
        asOf,
        { annualPd, lgd, guarantee },
      );
      expect(worst.credit.of(found, sum(losses), scaleOf(losses))).toBeLessThanOrEqual(MOST_ULPS);
    }),
    RUNS,
  );
});

test("expected payments are the definition's", () => {
  const anyAttrition = fc.record({
    exitRate: anyShare,
    firstExitPeriod: fc.integer({ min: 1, max: 60 }),
    reletShare: fc.double({ min: 0, max: 2, noNaN: true }),
    periodMonths: fc.constantFrom(1, 3, 6, 12),
  });
  fc.assert(
    fc.property(
      fc.array(anyFee, { minLength: 1, maxLength: 200 }),
      anyAttrition,
      (payments, how) => {
        const expected = payments.map((payment, i) => {
          const exposed = Math.max(0, i + 1 - how.firstExitPeriod);
          const stays =
            exposed === 0
              ? new reference(1)
              : new reference(1)
                  .minus(exact(how.exitRate))
                  .pow(new reference(exposed * how.periodMonths).dividedBy(12));
          const relet = new reference(1).minus(stays).times(exact(how.reletShare));
          return exact(payment).times(stays.plus(relet));
        });
        expect(
          worst.expected.ofAll(expectedPayments(payments, how), expected, Math.max(...payments)),
        ).toBeLessThanOrEqual(MOST_ULPS);
      },
    ),
    RUNS,
  );
});

describe("by hand", () => {
  test("Excel's XNPV: −10,000, 2,750, 4,250, 3,250 and 2,750 at 9 % are worth 2,086.65", () => {
    // Excel's documentation of XNPV.
    const dates = [
      [2008, 1, 1],
      [2008, 3, 1],
      [2008, 10, 30],
      [2009, 2, 15],
      [2009, 4, 1],
    ] as const;
    const serials = dates.map(([y, m, d]) => day(y, m, d));
    const flows = [-10_000, 2750, 4250, 3250, 2750];
    expect(presentValue(flows, serials, 0.09, serials[0] as number)).toBeCloseTo(2086.65, 2);
  });

  test("a payment on the day counts, one the day before does not", () => {
    expect(presentValue([1, 10], [45_999, 46_000], 0.1, 46_000)).toBe(10);
    expect(presentValue([1, 10], [45_998, 45_999], 0.1, 46_000)).toBe(0);
  });

  test("a tenant that surely defaults loses everything but what falls due on the day", () => {
    const credit = { annualPd: 1, lgd: 0.5, guarantee: 0 };
    expect(expectedCreditLoss([100, 100], [46_000, 46_365], 0, 46_000, credit)).toBe(50);
  });

  test("a guarantee above the payment leaves no loss", () => {
    const credit = { annualPd: 0.5, lgd: 1, guarantee: 200 };
    expect(expectedCreditLoss([100], [46_365], 0, 46_000, credit)).toBe(0);
  });

  test("a tenant that surely leaves pays until its first exit period", () => {
    const how = { exitRate: 1, firstExitPeriod: 2, reletShare: 0.25, periodMonths: 12 };
    expect(expectedPayments([100, 100, 100], how)).toEqual([100, 100, 25]);
  });

  test("dates that are not as many as payments have their sentence", () => {
    expect(() => presentValue([1, 2], [46_000], 0.1, 46_000)).toThrow(
      "dates: must have 2 values, as many as payments, not 1",
    );
  });
});

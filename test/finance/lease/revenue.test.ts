import fc from "fast-check";
import { payments, totalContractValue } from "../../../src/finance/lease/payments";
import { accrued, type Recognition, revenue } from "../../../src/finance/lease/revenue";
import type { LeaseTerms } from "../../../src/finance/lease/service";
import { sum } from "../../../src/finance/sum";
import { timeline } from "../../../src/finance/timeline";
import { MOST_ULPS, reference, unitInTheLastPlace, Worst } from "../../support/accuracy";
import { edate, monthEnds } from "../../support/calendar";
import { anyLease, ReferenceLease } from "../../support/lease";
import published from "../../vectors/lease-published.json";

const worstRevenue = new Worst("LEASE.REVENUE");
const worstAccrued = new Worst("LEASE.ACCRUED");

const STRAIGHT: Recognition = { method: "STRAIGHT-LINE" };
const RUNS = { numRuns: 50 };

/** A contract, and an accounting term that ends anywhere in it, beyond it, or with it. */
const anyRecognized = anyLease.chain((lease) =>
  fc.record({
    lease: fc.constant(lease),
    until: fc.option(
      fc.integer({ min: lease.start + 1, max: edate(lease.start, lease.months) + 40 }),
      { nil: undefined },
    ),
    step: fc.constantFrom(1, 3, 6, 12),
  }),
);

function endsOf(lease: LeaseTerms, step: number): number[] {
  return monthEnds(lease.start, step, Math.ceil(lease.months / step) + 1);
}

describe("golden rows", () => {
  const { straight_line: row } = published;
  // 100 a year in monthly fees, 3 % a year, 5 years, 6 months free, from 1 January 2026.
  const lease = { fee: 100 / 12, start: 46_023, months: 60, escalator: 0.03, freeMonths: 6 };
  const years = timeline(monthEnds(46_023, 12, 5));

  test("yearly cash", () => {
    payments(lease, years).forEach((cash, t) => {
      expect(cash).toBeCloseTo(row.yearly_cash[t] as number, 6);
    });
  });

  test("level yearly income", () => {
    for (const income of revenue(lease, years, STRAIGHT))
      expect(income).toBeCloseTo(row.yearly_income, 7);
  });

  test("accrued rent rises in the free months and ends at exactly 0", () => {
    const balances = accrued(lease, years, STRAIGHT);
    balances.forEach((balance, t) => {
      expect(balance).toBeCloseTo(row.accrued[t] as number, 6);
    });
    expect(balances.at(-1)).toBe(0);
  });

  test("$7.0bn over 15 years at 3 % a year, as reported: year 1, year 15 and straight-line rent", () => {
    const { year_1_rent_m, straight_line_m, year_15_m } = published.hut8;
    const growth = Array.from({ length: 15 }, (_, k) => 1.03 ** k);
    const fee = 7000 / 12 / sum(growth);
    const hut8 = { fee, start: 46_023, months: 180, escalator: 0.03, freeMonths: 0 };
    const rent = payments(hut8, timeline(monthEnds(46_023, 12, 15)));
    const level = revenue(hut8, timeline(monthEnds(46_023, 12, 15)), STRAIGHT);
    expect(rent[0]).toBeCloseTo(year_1_rent_m, 1);
    expect(rent[14]).toBeCloseTo(year_15_m, 1);
    expect(level[7]).toBeCloseTo(straight_line_m, 1);
  });
});

describe("an accounting term that ends before the contract", () => {
  // From 1 January 2026; the term of the accounting ends in the middle of March, day 16 of 31.
  const lease = { fee: 3100, start: 46_023, months: 36, escalator: 0, freeMonths: 1 };
  const until = 46_097; // 2026-03-16
  const months = timeline(monthEnds(46_023, 1, 4));

  test("fees and capacity after it are left out; the month that it cuts counts by days", () => {
    // Fees: January free, February 3,100, March 15 days of 31: 1,500. Capacity 1 + 1 + 15 ÷ 31.
    const level = 4600 / (2 + 15 / 31);
    const expected = [level, level, (level * 15) / 31, 0];
    revenue(lease, months, { ...STRAIGHT, until }).forEach((part, t) => {
      expect(part).toBeCloseTo(expected[t] as number, 9);
    });
  });

  test("as invoiced it is the payments to that day", () => {
    expect(revenue(lease, months, { method: "AS-INVOICED", until })).toEqual([0, 3100, 1500, 0]);
  });

  test("accrued is 0 from that day on", () => {
    const balances = accrued(lease, months, { ...STRAIGHT, until });
    expect(balances[0]).toBeCloseTo(4600 / (2 + 15 / 31), 9);
    expect(balances.slice(2)).toEqual([0, 0]);
  });

  test("at or after the contract's end it changes nothing", () => {
    const end = edate(lease.start, lease.months);
    for (const late of [end, end + 1, end + 1000])
      expect(revenue(lease, months, { ...STRAIGHT, until: late })).toEqual(
        revenue(lease, months, STRAIGHT),
      );
  });

  test("a lease that may be left on its first day binds nobody, and is no revenue", () => {
    const nothing = months.edges.slice(1).map(() => 0);
    expect(revenue(lease, months, { ...STRAIGHT, until: lease.start })).toEqual(nothing);
    expect(accrued(lease, months, { ...STRAIGHT, until: lease.start })).toEqual(nothing);
  });

  test("a day before the start has its sentence", () => {
    expect(() => revenue(lease, months, { ...STRAIGHT, until: lease.start - 1 })).toThrow(
      "until: must be on or after start (2026-01-01), or omitted, not 2025-12-31",
    );
  });

  test("a term in which no capacity is provided earns nothing", () => {
    const ramp = [
      { from_month: 1, share: 0 },
      { from_month: 13, share: 1 },
    ];
    expect(revenue({ ...lease, ramp }, months, { ...STRAIGHT, until })).toEqual([0, 0, 0, 0]);
    expect(accrued({ ...lease, ramp }, months, { ...STRAIGHT, until })).toEqual([0, 0, 0, 0]);
  });
});

test("revenue and accrued are the definition's, to 8 units in the last place of the total", () => {
  fc.assert(
    fc.property(anyRecognized, ({ lease, until, step }) => {
      const ends = endsOf(lease, step);
      const contract = new ReferenceLease(lease);
      const stop = until ?? 1e7;
      const fees = contract.between("fee", 0, stop);
      const capacity = contract.between("share", 0, stop);
      const cumulative = ends.map((end) => {
        const before = Math.min(end + 1, stop);
        return {
          earned: fees.times(contract.between("share", 0, before)).dividedBy(capacity),
          paid: contract.between("fee", 0, before),
        };
      });
      const expected = cumulative.map(({ earned }, t) =>
        earned.minus(cumulative[t - 1]?.earned ?? new reference(0)),
      );
      const how = { ...STRAIGHT, until };
      const total = Number(fees);
      const periods = timeline(ends, step);
      expect(worstRevenue.ofAll(revenue(lease, periods, how), expected, total)).toBeLessThanOrEqual(
        MOST_ULPS,
      );
      expect(
        worstAccrued.ofAll(
          accrued(lease, periods, how),
          cumulative.map(({ earned, paid }) => earned.minus(paid)),
          total,
        ),
      ).toBeLessThanOrEqual(MOST_ULPS);
    }),
    RUNS,
  );
});

test("revenue sums to payments and to the headline; accrued ends at exactly 0", () => {
  fc.assert(
    fc.property(anyRecognized, ({ lease, until, step }) => {
      const periods = timeline(endsOf(lease, step), step);
      const total = totalContractValue(lease);
      const near = MOST_ULPS * unitInTheLastPlace(total);
      const earned = sum(revenue(lease, periods, STRAIGHT));
      expect(Math.abs(earned - sum(payments(lease, periods)))).toBeLessThanOrEqual(near);
      expect(Math.abs(earned - total)).toBeLessThanOrEqual(near);
      expect(accrued(lease, periods, { ...STRAIGHT, until }).at(-1)).toBe(0);
    }),
    RUNS,
  );
});

test("as invoiced, revenue is payments and nothing accrues", () => {
  fc.assert(
    fc.property(anyRecognized, ({ lease, step }) => {
      const periods = timeline(endsOf(lease, step), step);
      expect(revenue(lease, periods, { method: "AS-INVOICED" })).toEqual(payments(lease, periods));
      for (const balance of accrued(lease, periods, { method: "AS-INVOICED" }))
        expect(balance).toBe(0);
    }),
    RUNS,
  );
});

test("months add up to quarters and years, accrued does not depend on the timeline", () => {
  fc.assert(
    fc.property(anyRecognized, ({ lease, until }) => {
      const how = { ...STRAIGHT, until };
      const years = Math.ceil(lease.months / 12) + 1;
      const monthly = timeline(monthEnds(lease.start, 1, years * 12));
      const byMonth = revenue(lease, monthly, how);
      const balances = accrued(lease, monthly, how);
      const near = MOST_ULPS * unitInTheLastPlace(totalContractValue(lease));
      for (const step of [3, 12]) {
        const coarse = timeline(monthEnds(lease.start, step, (years * 12) / step));
        revenue(lease, coarse, how).forEach((part, t) => {
          const months = sum(byMonth.slice(t * step, (t + 1) * step));
          expect(Math.abs(part - months)).toBeLessThanOrEqual(near);
        });
        expect(accrued(lease, coarse, how)).toEqual(
          balances.filter((_, t) => t % step === step - 1),
        );
      }
    }),
    RUNS,
  );
});

test("rounded revenue ties to rounded payments to the last cent, on any timeline", () => {
  const cents = (amounts: readonly number[]) =>
    amounts.reduce((total, amount) => total + BigInt(Math.round(amount * 100)), 0n);
  fc.assert(
    fc.property(anyRecognized, ({ lease: any, until, step }) => {
      // To $10m: above it the totals come to amounts whose cents a double no longer holds.
      const lease = { ...any, fee: any.fee % 1e7, escalator: Math.min(any.escalator, 0.05) };
      const monthly = timeline(endsOf(lease, 1), 1);
      const coarse = timeline(endsOf(lease, step), step);
      const how = { ...STRAIGHT, until };
      const invoiced = { method: "AS-INVOICED", until } as const;
      const all = cents(revenue(lease, monthly, how, 2));
      expect(cents(revenue(lease, coarse, how, 2))).toBe(all);
      expect(cents(revenue(lease, coarse, invoiced, 2))).toBe(all);
    }),
    RUNS,
  );
});

test("a level fee accrues exactly nothing", () => {
  fc.assert(
    fc.property(anyLease, (any) => {
      const lease = { ...any, escalator: 0, freeMonths: 0 };
      for (const balance of accrued(lease, timeline(endsOf(lease, 3), 3), STRAIGHT))
        expect(balance).toBe(0);
    }),
    RUNS,
  );
});

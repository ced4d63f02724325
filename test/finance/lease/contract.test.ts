import type { Decimal } from "decimal.js";
import fc from "fast-check";
import {
  contractAccrued,
  contractPayments,
  contractRevenue,
} from "../../../src/finance/lease/contract";
import { enforceable } from "../../../src/finance/lease/enforceable";
import { serviceMonths } from "../../../src/finance/lease/service";
import { sum } from "../../../src/finance/sum";
import { timeline } from "../../../src/finance/timeline";
import { exact, MOST_ULPS, reference, unitInTheLastPlace, Worst } from "../../support/accuracy";
import { monthEnds } from "../../support/calendar";
import { anyLease, ReferenceLease } from "../../support/lease";

const worstPayments = new Worst("LEASE.PAYMENTS of tranches");
const worstSteps = new Worst("fees by a step for each anniversary");
const STRAIGHT = { method: "STRAIGHT-LINE" } as const;
const RUNS = { numRuns: 40 };

const anySteps = fc.array(fc.double({ min: -0.1, max: 0.2, noNaN: true }), {
  minLength: 1,
  maxLength: 100,
});
/** Tranches within a few years of each other, by a share a year or by steps. */
const anyContract = fc
  .tuple(
    fc.integer({ min: 30_000, max: 60_000 }),
    fc.array(
      fc.tuple(
        anyLease,
        fc.integer({ min: 0, max: 1_500 }),
        fc.option(anySteps, { nil: undefined }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([start, tranches]) =>
    tranches.map(([lease, after, steps]) => ({
      ...lease,
      start: start + after,
      escalator: steps ?? lease.escalator,
    })),
  );

const startOf = (contract: readonly { start: number }[]) =>
  Math.min(...contract.map(({ start }) => start));
const periodsOf = (contract: readonly { start: number; months: number }[], step: number) => {
  const months = Math.max(...contract.map((tranche) => tranche.months)) + 60;
  return timeline(
    monthEnds(startOf(contract), step, Math.ceil(months / step) + 1),
    step === 1 ? undefined : step,
  );
};

test("the fees of a contract are those of its tranches, at 50 digits", () => {
  fc.assert(
    fc.property(anyContract, fc.constantFrom(1, 3, 12), (contract, step) => {
      const periods = periodsOf(contract, step);
      const found = contractPayments(contract, periods);
      const readings = contract.map((tranche) => new ReferenceLease(tranche));
      const expected = found.map((_, t) =>
        readings.reduce<Decimal>(
          (total, reading) =>
            total.plus(
              reading.between("fee", periods.edges[t] as number, periods.edges[t + 1] as number),
            ),
          new reference(0),
        ),
      );
      const scale = sum(found);
      expect(worstPayments.ofAll(found, expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
    }),
    RUNS,
  );
});

test("a step for each anniversary: the product of the steps so far, level after the last", () => {
  fc.assert(
    fc.property(anySteps, fc.double({ min: 1, max: 1e9, noNaN: true }), (escalator, fee) => {
      const months = 12 * (escalator.length + 3);
      const service = serviceMonths({ fee, start: 46_023, months, escalator, freeMonths: 0 });
      let expected = exact(fee);
      for (const [k, { amount }] of service.entries()) {
        const step = k > 0 && k % 12 === 0 ? escalator[k / 12 - 1] : undefined;
        if (step !== undefined) expected = expected.times(exact(step).plus(1));
        expect(worstSteps.of(amount, expected, amount)).toBeLessThanOrEqual(MOST_ULPS);
      }
    }),
    RUNS,
  );
});

test("by hand: an index of 2%, 0% and 5%", () => {
  const lease = { fee: 100, start: 46_023, months: 60, escalator: [0.02, 0, 0.05], freeMonths: 0 };
  const years = contractPayments([lease], timeline(monthEnds(46_023, 12, 5)));
  expect(years.map((year) => Math.round(year * 1e6) / 1e6)).toEqual([
    1200, 1224, 1224, 1285.2, 1285.2,
  ]);
});

test("a tranche split in two changes nothing", () => {
  fc.assert(
    fc.property(anyLease, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (lease, part) => {
      const halves = [
        { ...lease, fee: lease.fee * part },
        { ...lease, fee: lease.fee - lease.fee * part },
      ];
      const periods = periodsOf([lease], 1);
      const scale = sum(contractPayments([lease], periods));
      const near = MOST_ULPS * unitInTheLastPlace(scale);
      for (const schedule of [
        contractPayments,
        (contract: typeof halves, at: typeof periods) => contractRevenue(contract, at, STRAIGHT),
        (contract: typeof halves, at: typeof periods) => contractAccrued(contract, at, STRAIGHT),
      ]) {
        const whole = schedule([lease], periods);
        schedule(halves, periods).forEach((amount, t) => {
          expect(Math.abs(amount - (whole[t] as number))).toBeLessThanOrEqual(near);
        });
      }
      const exit = {
        asOf: lease.start,
        lockInMonths: 6,
        lockInDays: 0,
        noticeDays: 90,
        noticeInside: false,
      };
      expect(
        Math.abs(enforceable(halves, exit, 0) - enforceable([lease], exit, 0)),
      ).toBeLessThanOrEqual(near);
    }),
    RUNS,
  );
});

test("months add up to quarters", () => {
  fc.assert(
    fc.property(
      anyContract,
      fc.option(fc.constant(2), { nil: undefined }),
      (contract, rounding) => {
        const ends = monthEnds(startOf(contract), 1, 120);
        const quarters = timeline(
          ends.filter((_, t) => t % 3 === 2),
          undefined,
          timeline(ends).edges[0],
        );
        const scale = sum(contractPayments(contract, quarters));
        for (const schedule of [
          contractPayments,
          (c: typeof contract, p: typeof quarters, r?: number) =>
            contractRevenue(c, p, STRAIGHT, r),
        ]) {
          const months = schedule(contract, timeline(ends), rounding);
          schedule(contract, quarters, rounding).forEach((quarter, q) => {
            const added = sum(months.slice(3 * q, 3 * q + 3));
            expect(Math.abs(quarter - added)).toBeLessThanOrEqual(
              MOST_ULPS * unitInTheLastPlace(scale) + (rounding ? 1e-9 * scale : 0),
            );
          });
        }
      },
    ),
    RUNS,
  );
});

import type { Decimal } from "decimal.js";
import fc from "fast-check";
import type { LeaseTerms, RampStep } from "../../src/finance/lease/service";
import { exact, reference } from "./accuracy";
import { day, edate } from "./calendar";

/** A contract's service months worked at 50 digits from the definition, and contracts to try it on. */

interface ReferenceMonth {
  readonly from: number;
  readonly until: number;
  readonly fee: Decimal;
  readonly share: Decimal;
}

export function referenceMonths(lease: LeaseTerms): ReferenceMonth[] {
  return Array.from({ length: lease.months }, (_, k) => {
    const share = exact(shareAt(lease.ramp, k + 1));
    const growth = exact(lease.escalator)
      .plus(1)
      .pow(Math.floor(k / 12));
    return {
      from: edate(lease.start, k),
      until: edate(lease.start, k + 1),
      share,
      fee: k < lease.freeMonths ? new reference(0) : exact(lease.fee).times(growth).times(share),
    };
  });
}

function shareAt(ramp: readonly RampStep[] | undefined, month: number): number {
  return ramp?.findLast((step) => step.from_month <= month)?.share ?? 1;
}

/** Fees (or shares) of the days `from ≤ day < until`, months split by days. */
export function referenceBetween(
  months: readonly ReferenceMonth[],
  what: "fee" | "share",
  from: number,
  until: number,
): Decimal {
  return months.reduce((total, month) => {
    const days = Math.min(month.until, until) - Math.max(month.from, from);
    if (days <= 0) return total;
    return total.plus(month[what].times(days).dividedBy(month.until - month.from));
  }, new reference(0));
}

/** 1 cent to $300bn, evenly over the orders of magnitude. */
export const anyFee = fc
  .double({ min: Math.log(0.01), max: Math.log(3e11), noNaN: true })
  .map((log) => Math.exp(log));

export const anyDay = fc.integer({ min: day(1950, 1, 1), max: day(2100, 12, 31) });

const anyRamp = fc
  .uniqueArray(
    fc.record({
      from_month: fc.integer({ min: 2, max: 60 }),
      share: fc.double({ min: 0, max: 2, noNaN: true }),
    }),
    { maxLength: 4, selector: (step) => step.from_month },
  )
  .map((steps) => [
    { from_month: 1, share: 0.25 },
    ...steps.toSorted((a, b) => a.from_month - b.from_month),
  ]);

/** Terms to 100 years, escalators from a tenth down to a fifth up a year. */
export const anyLease: fc.Arbitrary<LeaseTerms> = fc.record({
  fee: anyFee,
  start: anyDay,
  months: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1_200 })),
  escalator: fc.oneof(fc.constant(0), fc.double({ min: -0.1, max: 0.2, noNaN: true })),
  freeMonths: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 24 })),
  ramp: fc.option(anyRamp, { nil: undefined }),
});

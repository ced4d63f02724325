import type { Decimal } from "decimal.js";
import fc from "fast-check";
import type { LeaseTerms, RampStep } from "../../src/finance/lease/service";
import { exact, reference } from "./accuracy";
import { day, edate } from "./calendar";

/** A contract worked at 50 digits from the definition, and contracts to try it on. */
export class ReferenceLease {
  readonly #edges: readonly number[];
  /** Running totals at the edges. */
  readonly #totals: { readonly fee: readonly Decimal[]; readonly share: readonly Decimal[] };

  constructor(readonly lease: LeaseTerms) {
    const months = Array.from({ length: lease.months }, (_, k) => k);
    const levels = months.filter((k) => k % 12 === 0).map((k) => growth(lease.escalator, k / 12));
    const shares = months.map((k) => exact(shareAt(lease.ramp, k + 1)));
    const fees = months.map((k) =>
      k < lease.freeMonths
        ? new reference(0)
        : exact(lease.fee)
            .times(levels[Math.floor(k / 12)] as Decimal)
            .times(shares[k] as Decimal),
    );
    this.#edges = [...months, lease.months].map((k) => edate(lease.start, k));
    this.#totals = { fee: runningTotals(fees), share: runningTotals(shares) };
  }

  get end(): number {
    return this.#edges.at(-1) as number;
  }

  /** Fees, or shares of capacity, of the days `from ≤ day < until`, months split by days. */
  between(what: "fee" | "share", from: number, until: number): Decimal {
    if (until <= from) return new reference(0);
    return this.#before(what, until).minus(this.#before(what, from));
  }

  #before(what: "fee" | "share", date: number): Decimal {
    const totals = this.#totals[what];
    const next = this.#edges.findIndex((edge) => edge >= date);
    if (next === 0) return new reference(0);
    if (next === -1) return totals.at(-1) as Decimal;
    const [from, until] = [this.#edges[next - 1] as number, this.#edges[next] as number];
    const [past, all] = [totals[next - 1] as Decimal, totals[next] as Decimal];
    return past.plus(
      all
        .minus(past)
        .times(date - from)
        .dividedBy(until - from),
    );
  }
}

/** By a share a year, or by a step for each anniversary so far. */
function growth(escalator: LeaseTerms["escalator"], years: number): Decimal {
  const one = new reference(1);
  if (typeof escalator === "number") return exact(escalator).plus(one).pow(years);
  return escalator
    .slice(0, years)
    .reduce((product, step) => product.times(exact(step).plus(one)), one);
}

function runningTotals(parts: readonly Decimal[]): Decimal[] {
  const totals = [new reference(0)];
  for (const part of parts) totals.push((totals.at(-1) as Decimal).plus(part));
  return totals;
}

function shareAt(ramp: readonly RampStep[] | undefined, month: number): number {
  return ramp?.findLast((step) => step.from_month <= month)?.share ?? 1;
}

/** 1 cent to $300bn, evenly over the orders of magnitude. */
export const anyFee = fc
  .double({ min: Math.log(0.01), max: Math.log(3e11), noNaN: true })
  .map((log) => Math.exp(log));

/**
 * A rate a period: from months at a few per cent a year to years at a third. Below 1e-12 a reference's
 * own 50 digits would not hold the difference of the growth from 1.
 */
export const anyPeriodRate = fc.oneof(
  fc.constant(0),
  fc.double({ min: -0.01, max: -1e-12, noNaN: true }),
  fc.double({ min: 1e-12, max: 0.01, noNaN: true }),
  fc.double({ min: 0.01, max: 0.3, noNaN: true }),
);

const anyDay = fc.integer({ min: day(1950, 1, 1), max: day(2100, 12, 31) });

const anyRamp = fc
  .uniqueArray(
    fc.record({
      from_month: fc.integer({ min: 2, max: 60 }),
      share: fc.integer({ min: 0, max: 194 }).map((parts) => parts / 97),
    }),
    { maxLength: 4, selector: (step) => step.from_month },
  )
  .map((steps) => [
    { from_month: 1, share: 0.25 },
    ...steps.toSorted((a, b) => a.from_month - b.from_month),
  ]);

/** Terms to 100 years, escalators from a tenth down to a fifth up a year. */
export const anyLease: fc.Arbitrary<LeaseTerms & { readonly escalator: number }> = fc.record({
  fee: anyFee,
  start: anyDay,
  months: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1_200 })),
  escalator: fc.oneof(fc.constant(0), fc.double({ min: -0.1, max: 0.2, noNaN: true })),
  freeMonths: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 24 })),
  ramp: fc.option(anyRamp, { nil: undefined }),
});

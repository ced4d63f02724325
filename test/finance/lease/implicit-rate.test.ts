import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { implicitRate, type LeaseInvestment } from "../../../src/finance/lease/implicit-rate";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { anyFee } from "../../support/lease";
import published from "../../vectors/lease-published.json";

const worst = new Worst("LEASE.IMPLICITRATE");

const none = { residual: 0, initialCosts: 0, inAdvance: false };

test("ASC 842's lessor: 9,500 a year for 6 years in arrears, 62,000, residual 20,000", () => {
  const lease = {
    ...none,
    payments: new Array(6).fill(9_500),
    fairValue: 62_000,
    residual: 20_000,
  };
  expect(implicitRate(lease)).toBeCloseTo(published.asc842_lessor.rate, 6);
});

test("Excel's documentation of RATE: 200 a month for 48 months on 8,000 is 0.77 % a month", () => {
  const rate = implicitRate({ ...none, payments: new Array(48).fill(200), fairValue: 8_000 });
  expect((rate * 100).toFixed(2)).toBe("0.77");
});

test.each([
  { what: "nothing lost, nothing gained", payments: [50, 50], fairValue: 100, rate: 0 },
  { what: "half is lost in one period", payments: [50], fairValue: 100, rate: -0.5 },
  { what: "doubled in one period", payments: [200], fairValue: 100, rate: 1 },
  { what: "a thousandfold", payments: [0, 1e8], fairValue: 100, rate: 999 },
])("$what", ({ payments, fairValue, rate }) => {
  expect(implicitRate({ ...none, payments, fairValue })).toBeCloseTo(rate, 12);
});

test("in advance the residual still falls at the end of the last period", () => {
  // 100 now, 110 ÷ 1.1 and 121 ÷ 1.21 make 300.
  const lease = { ...none, payments: [100, 110], residual: 121, inAdvance: true, fairValue: 295 };
  expect(implicitRate({ ...lease, initialCosts: 5 })).toBeCloseTo(0.1, 14);
});

test.each([
  { what: "no payments", lease: { payments: [0, 0], fairValue: 100 }, says: "no payment" },
  { what: "no cost", lease: { payments: [1, 1], fairValue: 0 }, says: "fair_value" },
  {
    what: "the first payment covers all",
    lease: { payments: [100, 1], fairValue: 100, inAdvance: true },
    says: "already covers",
  },
  {
    what: "nothing but the payment in advance",
    lease: { payments: [50], fairValue: 100, inAdvance: true },
    says: "no payment",
  },
  {
    what: "nearly all is lost",
    lease: { payments: [1e-300], fairValue: 1e300 },
    says: "too low relative to fair_value",
  },
])("none where $what", ({ lease, says }) => {
  expect(() => implicitRate({ ...none, ...lease })).toThrow(says);
});

test("is the root of the definition, found to the last places of 1 + rate", () => {
  const anyLease: fc.Arbitrary<LeaseInvestment> = fc
    .record({
      payments: fc
        .array(anyFee, { minLength: 1, maxLength: 1_200 })
        .chain((some) => fc.constantFrom(some, new Array(480).fill(some[0]))),
      residual: fc.oneof(fc.constant(0), anyFee),
      rate: fc.double({ min: -0.02, max: 0.5, noNaN: true }),
      inAdvance: fc.boolean(),
      costs: fc.double({ min: 0, max: 0.1, noNaN: true }),
    })
    .map(({ payments, residual, rate, inAdvance, costs }) => {
      const shift = inAdvance ? 0 : 1;
      const worth = [...payments.entries()].reduce(
        (total, [k, payment]) => total + payment * (1 + rate) ** -(k + shift),
        residual * (1 + rate) ** -payments.length,
      );
      return {
        payments,
        residual,
        inAdvance,
        fairValue: worth * (1 - costs),
        initialCosts: worth * costs,
      };
    })
    .filter((lease) => solvable(lease));
  fc.assert(
    fc.property(anyLease, (lease) => {
      const found = implicitRate(lease);
      const root = refined(lease, exact(found));
      expect(worst.of(found, root, 1 + found)).toBeLessThanOrEqual(MOST_ULPS);
    }),
    { numRuns: 40 },
  );
});

/** Two of Newton's steps at 50 digits, from a root that is good to a double's. */
function refined(lease: LeaseInvestment, start: Decimal): Decimal {
  let rate = start;
  for (let i = 0; i < 3; i++) {
    const v = new reference(1).dividedBy(rate.plus(1));
    let power = lease.inAdvance ? new reference(1) : v;
    let worth = new reference(0);
    let slope = new reference(0);
    const add = (amount: number, period: number) => {
      const present = exact(amount).times(power);
      worth = worth.plus(present);
      slope = slope.minus(present.times(period).times(v));
    };
    lease.payments.forEach((payment, k) => {
      add(payment, k + (lease.inAdvance ? 0 : 1));
      power = power.times(v);
    });
    power = v.pow(lease.payments.length);
    add(lease.residual, lease.payments.length);
    const gap = worth.minus(exact(lease.fairValue)).minus(exact(lease.initialCosts));
    rate = rate.minus(gap.dividedBy(slope));
  }
  return rate;
}

/** Where nearly everything is paid at once the rate hangs on the rest, and on its last digits. */
function solvable({ payments, fairValue, initialCosts, inAdvance }: LeaseInvestment): boolean {
  const now = inAdvance ? (payments[0] as number) : 0;
  return now < 0.9 * (fairValue + initialCosts);
}

import fc from "fast-check";
import { payments, totalContractValue } from "../../../src/finance/lease/payments";
import { sum } from "../../../src/finance/sum";
import { timeline } from "../../../src/finance/timeline";
import { MOST_ULPS, unitInTheLastPlace, Worst } from "../../support/accuracy";
import { edate, monthEnds } from "../../support/calendar";
import { anyLease, ReferenceLease } from "../../support/lease";

const worstPayment = new Worst("LEASE.PAYMENTS");
const worstTotal = new Worst("LEASE.TCV");

const quarters = (start: number, months: number) => monthEnds(start, 3, Math.ceil(months / 3) + 1);

test("each period is the definition's, to 8 units in the last place", () => {
  fc.assert(
    fc.property(anyLease, fc.constantFrom(1, 3, 6, 12), (lease, step) => {
      const ends = monthEnds(lease.start, step, Math.ceil(lease.months / step) + 1);
      const contract = new ReferenceLease(lease);
      const expected = ends.map((end, t) =>
        contract.between("fee", t === 0 ? 0 : (ends[t - 1] as number) + 1, end + 1),
      );
      const largest = Math.max(...expected.map(Number));
      expect(
        worstPayment.ofAll(payments(lease, timeline(ends, step)), expected, largest),
      ).toBeLessThanOrEqual(MOST_ULPS);
    }),
    { numRuns: 60 },
  );
});

test("the headline is the sum of all fees", () => {
  fc.assert(
    fc.property(anyLease, (lease) => {
      const exactTotal = new ReferenceLease(lease).between("fee", 0, 1e7);
      expect(
        worstTotal.of(totalContractValue(lease), exactTotal, Number(exactTotal)),
      ).toBeLessThanOrEqual(MOST_ULPS);
    }),
    { numRuns: 60 },
  );
});

test("months add up to quarters and years, and to the headline", () => {
  fc.assert(
    fc.property(anyLease, (lease) => {
      const years = Math.ceil(lease.months / 12) + 1;
      const byMonth = payments(lease, timeline(monthEnds(lease.start, 1, years * 12), 1));
      const total = totalContractValue(lease);
      const near = 8 * unitInTheLastPlace(total);
      for (const step of [3, 12]) {
        const coarse = payments(
          lease,
          timeline(monthEnds(lease.start, step, (years * 12) / step), step),
        );
        coarse.forEach((part, t) => {
          const months = sum(byMonth.slice(t * step, (t + 1) * step));
          expect(Math.abs(part - months)).toBeLessThanOrEqual(near);
        });
      }
      expect(Math.abs(sum(byMonth) - total)).toBeLessThanOrEqual(near);
    }),
    { numRuns: 60 },
  );
});

test("rounded payments tie: months to quarters, and all to the rounded headline, in whole cents", () => {
  const cents = (amounts: readonly number[]) =>
    amounts.reduce((total, amount) => total + BigInt(Math.round(amount * 100)), 0n);
  // To $10m: above it 1,200 months come to totals whose cents a double no longer holds.
  const smallLease = anyLease
    .filter((lease) => lease.escalator <= 0.05)
    .map((lease) => ({ ...lease, fee: lease.fee % 1e7 }));
  fc.assert(
    fc.property(smallLease, (lease) => {
      const count = Math.ceil(lease.months / 3) + 1;
      const byMonth = payments(lease, timeline(monthEnds(lease.start, 1, count * 3), 1), 2);
      const byQuarter = payments(lease, timeline(quarters(lease.start, lease.months), 3), 2);
      byQuarter.forEach((part, t) => {
        expect(cents([part])).toBe(cents(byMonth.slice(t * 3, t * 3 + 3)));
      });
      const total = totalContractValue(lease);
      expect(Math.abs(Number(cents(byMonth)) - total * 100)).toBeLessThanOrEqual(0.5001);
    }),
    { numRuns: 60 },
  );
});

test("a lease from the 31st does not drift: its thirteenth month begins on the 31st again", () => {
  const start = 46_053; // 2026-01-31
  const lease = { fee: 310, start, months: 24, escalator: 0, freeMonths: 0 };
  // January 2027 ends on the 31st: one of the 28 days of the month from 31 January 2027 falls in it.
  const january = payments(lease, timeline([edate(start, 12)], 1));
  // 30 days of the month from 31 December (of 31), and 1 of the month from 31 January (of 28).
  expect(january).toEqual([(310 * 30) / 31 + 310 / 28]);
});

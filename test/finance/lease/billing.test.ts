import fc from "fast-check";
import { BILLING_OUTPUTS, type BillingTerms, billing } from "../../../src/finance/lease/billing";
import { contractRevenue } from "../../../src/finance/lease/contract";
import { totalContractValue } from "../../../src/finance/lease/payments";
import { sum } from "../../../src/finance/sum";
import { timeline } from "../../../src/finance/timeline";
import { MOST_ULPS, unitInTheLastPlace } from "../../support/accuracy";
import { day, monthEnds } from "../../support/calendar";
import { anyLease } from "../../support/lease";

const STRAIGHT = { method: "STRAIGHT-LINE" } as const;
const MONTHLY: BillingTerms = { frequency: "MONTHLY", timing: "ADVANCE", paymentDays: 0 };
const lease = { fee: 100, start: day(2026, 1, 15), months: 12, escalator: 0, freeMonths: 0 };
const months = timeline(monthEnds(lease.start, 1, 14));
const of = (terms: Partial<BillingTerms>, output: (typeof BILLING_OUTPUTS)[number] = "BILLED") =>
  billing([lease], months, { ...MONTHLY, ...terms }, STRAIGHT, output);

describe("a year of service from January 15", () => {
  test("monthly in advance: a whole fee in January and none in the last month", () => {
    expect(of({})).toEqual([...new Array(12).fill(100), 0, 0]);
  });

  test("monthly in arrears: on the 14th of the next month", () => {
    expect(of({ timing: "ARREARS" })).toEqual([0, ...new Array(12).fill(100), 0]);
  });

  test("quarterly and yearly", () => {
    expect(of({ frequency: "QUARTERLY" })).toEqual([
      300, 0, 0, 300, 0, 0, 300, 0, 0, 300, 0, 0, 0, 0,
    ]);
    expect(of({ frequency: "YEARLY" })[0]).toBe(1200);
    expect(of({ frequency: "YEARLY", timing: "ARREARS" })[12]).toBe(1200);
  });

  test("a quarter that the term cuts short carries the months that are left", () => {
    const short = [{ ...lease, months: 5 }];
    const billed = billing(
      short,
      months,
      { ...MONTHLY, frequency: "QUARTERLY" },
      STRAIGHT,
      "BILLED",
    );
    expect(billed.slice(0, 5)).toEqual([300, 0, 0, 200, 0]);
  });

  test("paid after 30 days: January's invoice in February, and a month receivable in between", () => {
    expect(of({ paymentDays: 30 }, "CASH")).toEqual([0, ...new Array(12).fill(100), 0]);
    expect(of({ paymentDays: 30 }, "RECEIVABLE")).toEqual([...new Array(12).fill(100), 0, 0]);
  });

  test("billed ahead is deferred by the days that are not served, behind is unbilled", () => {
    // Of January's fee 17 days of 31 are served by its end.
    expect(of({}, "DEFERRED")[0]).toBeCloseTo((100 * 14) / 31, 10);
    expect(of({}, "UNBILLED")[0]).toBe(0);
    expect(of({ timing: "ARREARS" }, "UNBILLED")[0]).toBeCloseTo((100 * 17) / 31, 10);
  });

  test("a bill day moves an invoice within its month, to the last day where it has no such day", () => {
    const daily = timeline([day(2026, 2, 27), day(2026, 2, 28)], undefined, day(2026, 2, 1));
    const onThe31st = billing([lease], daily, { ...MONTHLY, billDay: 31 }, STRAIGHT, "BILLED");
    expect(onThe31st).toEqual([0, 100]);
  });
});

const anyTerms = fc.record({
  frequency: fc.constantFrom("MONTHLY" as const, "QUARTERLY" as const, "YEARLY" as const),
  timing: fc.constantFrom("ADVANCE" as const, "ARREARS" as const),
  billDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  paymentDays: fc.integer({ min: 0, max: 120 }),
});

test("accrual, billing and cash tie, and all of the contract is billed and paid", () => {
  fc.assert(
    fc.property(anyLease, anyTerms, (tranche, terms) => {
      const contract = [tranche, { ...tranche, start: tranche.start + 200, fee: tranche.fee / 3 }];
      const periods = timeline(monthEnds(tranche.start, 1, tranche.months + 14));
      const found = Object.fromEntries(
        BILLING_OUTPUTS.map((output) => [
          output,
          billing(contract, periods, terms, STRAIGHT, output),
        ]),
      ) as Record<(typeof BILLING_OUTPUTS)[number], number[]>;
      const total = sum(contract.map(totalContractValue));
      const near = 2 * MOST_ULPS * unitInTheLastPlace(total);
      expect(Math.abs(sum(found.BILLED) - total)).toBeLessThanOrEqual(near);
      const revenue = contractRevenue(contract, periods, STRAIGHT);
      const grows = (balance: number[], t: number) =>
        (balance[t] as number) - (balance[t - 1] ?? 0);
      revenue.forEach((earned, t) => {
        const cash =
          earned - grows(found.RECEIVABLE, t) - grows(found.UNBILLED, t) + grows(found.DEFERRED, t);
        expect(Math.abs(cash - (found.CASH[t] as number))).toBeLessThanOrEqual(near);
      });
    }),
    { numRuns: 40 },
  );
});

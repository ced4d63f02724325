import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { lesseeSchedule } from "../../../src/finance/lease/lessee";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { anyFee, anyPeriodRate } from "../../support/lease";
import published from "../../vectors/lease-published.json";

const worst = new Worst("LEASE.LESSEE");

test("IFRS 16 illustrative example 13: nine payments of 50,000 in arrears at 5 % are 355,391", () => {
  const payments = new Array(9).fill(50_000);
  const { liability, interest } = lesseeSchedule(payments, 0.05, false);
  const opening = (interest[0] as number) / 0.05;
  expect(Math.round(opening)).toBe(published.ifrs16_lessee.liability);
  expect(liability.at(-1)).toBe(0);
});

test("the same example's table: ten payments in advance, closing balances of years 1 to 4 and 6", () => {
  const { liability, interest, rou } = lesseeSchedule(new Array(10).fill(50_000), 0.05, true);
  const table = [373_161, 339_319, 303_785, 266_474, undefined, 186_162];
  table.forEach((printed, year) => {
    if (printed !== undefined) expect(Math.round(liability[year] as number)).toBe(printed);
  });
  expect(Math.round(interest[0] as number)).toBe(17_770);
  // The opening liability counts the first payment: 355,391 + 50,000, a tenth of it off each year.
  expect(Math.round(rou[0] as number)).toBe(Math.round(405_391.08 * 0.9));
  expect([liability.at(-1), rou.at(-1), interest.at(-1)]).toEqual([0, 0, 0]);
});

test("liability, interest and asset are the definition's", () => {
  const anyPayments = fc
    .array(anyFee, { minLength: 1, maxLength: 1_200 })
    .chain((some) => fc.constantFrom(some, new Array(1_200).fill(some[0])));
  fc.assert(
    fc.property(anyPayments, anyPeriodRate, fc.boolean(), (payments, rate, inAdvance) => {
      const growth = exact(rate).plus(1);
      const n = payments.length;
      // Back from the end, at 50 digits: nothing is owed after the last payment.
      const closing = new Array<Decimal>(n + 1).fill(new reference(0));
      for (let k = n - 1; k >= 0; k--) {
        const after = closing[k + 1] as Decimal;
        const payment = exact(payments[k] as number);
        closing[k] = inAdvance
          ? after.dividedBy(growth).plus(payment)
          : after.plus(payment).dividedBy(growth);
      }
      const interest = payments.map((payment, k) => {
        const opening = closing[k] as Decimal;
        return (inAdvance ? opening.minus(exact(payment)) : opening).times(exact(rate));
      });
      const rou = payments.map((_, k) => (closing[0] as Decimal).times(n - k - 1).dividedBy(n));
      const found = lesseeSchedule(payments, rate, inAdvance);
      const scale = Math.max(...closing.map(Number));
      expect(worst.ofAll(found.liability, closing.slice(1), scale)).toBeLessThanOrEqual(MOST_ULPS);
      expect(worst.ofAll(found.interest, interest, scale)).toBeLessThanOrEqual(MOST_ULPS);
      expect(worst.ofAll(found.rou, rou, scale)).toBeLessThanOrEqual(MOST_ULPS);
      expect(found.liability.at(-1)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test("a rate at which discount factors leave a double's range still has a balance before the end", () => {
  const { liability } = lesseeSchedule(new Array(1_000).fill(11), 10, false);
  // 11 ÷ 11 + 11 ÷ 121 + … = 1.1, and 11 ÷ 11 = 1 before the last payment.
  expect(liability[0]).toBeCloseTo(1.1, 14);
  expect(liability[998]).toBeCloseTo(1, 14);
  expect(liability[999]).toBe(0);
});

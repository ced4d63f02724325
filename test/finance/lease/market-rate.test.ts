import fc from "fast-check";
import { marketRateOf, monthlyFeeAt, RATE_BASES } from "../../../src/finance/lease/market-rate";
import { exact, MOST_ULPS, unitInTheLastPlace, Worst } from "../../support/accuracy";
import { anyFee } from "../../support/lease";

const worst = new Worst("LEASE.FEE and LEASE.RATE");

test("fee and rate are the definition's, and each other's inverse", () => {
  const anyUtilisation = fc.double({ min: 0.01, max: 1, noNaN: true });
  const anyCapacity = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const anyBasis = fc.constantFrom(...RATE_BASES);
  fc.assert(
    fc.property(anyFee, anyCapacity, anyBasis, anyUtilisation, (rate, capacity, basis, used) => {
      const units = {
        "MW-YEAR": exact(capacity).dividedBy(12),
        "KW-MONTH": exact(capacity).times(1000),
        "GPU-HOUR": exact(capacity).times(8760).dividedBy(12).times(exact(used)),
      }[basis];
      const fee = monthlyFeeAt(rate, capacity, basis, used);
      const exactFee = exact(rate).times(units);
      expect(worst.of(fee, exactFee, Number(exactFee))).toBeLessThanOrEqual(MOST_ULPS);
      const back = marketRateOf(fee, capacity, basis, used);
      expect(worst.of(back, exact(fee).dividedBy(units), rate)).toBeLessThanOrEqual(MOST_ULPS);
      expect(Math.abs(back - rate)).toBeLessThanOrEqual(MOST_ULPS * unitInTheLastPlace(rate));
    }),
    { numRuns: 60 },
  );
});

test.each([
  { basis: "MW-YEAR", rate: 12, capacity: 300, fee: 300, why: "12 a MW-year is 1 a MW-month" },
  { basis: "KW-MONTH", rate: 130, capacity: 2, fee: 260_000, why: "2 MW are 2,000 kW" },
  { basis: "GPU-HOUR", rate: 2, capacity: 10, fee: 14_600, why: "8,760 ÷ 12 = 730 hours" },
] as const)("$basis: $why", ({ basis, rate, capacity, fee }) => {
  expect(monthlyFeeAt(rate, capacity, basis, 1)).toBe(fee);
  expect(marketRateOf(fee, capacity, basis, 1)).toBe(rate);
});

test("$1.25bn a month for 325,000 GPUs is $5.27 a GPU-hour, as reported", () => {
  expect(marketRateOf(1.25e9, 325_000, "GPU-HOUR", 1).toFixed(2)).toBe("5.27");
});

test("no capacity has no rate", () => {
  expect(() => marketRateOf(1, 0, "MW-YEAR", 1)).toThrow("capacity is 0");
});

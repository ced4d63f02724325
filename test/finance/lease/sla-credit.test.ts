import fc from "fast-check";
import { slaCredit } from "../../../src/finance/lease/sla-credit";
import { exact, Worst } from "../../support/accuracy";
import { anyFee } from "../../support/lease";

const worst = new Worst("LEASE.SLACREDIT");

const tiers = [
  { below: 0.95, share: 0.3 },
  { below: 0.999, share: 0.05 },
  { below: 0.99, share: 0.1 },
];

test.each([
  { uptime: 1, share: 0, why: "nothing breached" },
  { uptime: 0.999, share: 0, why: "at a threshold is not below it" },
  { uptime: 0.9989, share: 0.05, why: "below the highest" },
  { uptime: 0.99, share: 0.05, why: "at the second" },
  { uptime: 0.96, share: 0.1, why: "below the second" },
  { uptime: 0.5, share: 0.3, why: "below the lowest" },
])("$uptime: $why", ({ uptime, share }) => {
  expect(slaCredit(1000, uptime, tiers)).toBe(1000 * share);
});

test("does not depend on the order of tiers, and is the definition's", () => {
  fc.assert(
    fc.property(
      anyFee,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.shuffledSubarray(tiers, { minLength: 1 }),
      (fee, uptime, some) => {
        const lowest = Math.min(
          2,
          ...some.filter(({ below }) => uptime < below).map(({ below }) => below),
        );
        const share = some.find(({ below }) => below === lowest)?.share ?? 0;
        const credit = exact(fee).times(exact(share));
        expect(worst.of(slaCredit(fee, uptime, some), credit, fee)).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 60 },
  );
});

test("a threshold given twice has its sentence", () => {
  expect(() => slaCredit(1, 0.5, [...tiers, { below: 0.99, share: 0.2 }])).toThrow(
    "tiers: must have each threshold once; 0.99 appears twice",
  );
});

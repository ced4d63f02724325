import fc from "fast-check";
import { takeOrPay } from "../../../src/finance/lease/take-or-pay";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { anyFee } from "../../support/lease";

const worst = new Worst("LEASE.TAKEORPAY");

test("is the definition's, and never less than the commitment", () => {
  fc.assert(
    fc.property(anyFee, anyFee, anyFee, anyFee, (committed, used, price, overage) => {
      const beyond = reference.max(0, exact(used).minus(exact(committed)));
      const owed = exact(committed)
        .times(exact(price))
        .plus(beyond.times(exact(overage)));
      const found = takeOrPay(committed, used, price, overage);
      expect(worst.of(found, owed, Number(owed))).toBeLessThanOrEqual(MOST_ULPS);
      expect(found).toBeGreaterThanOrEqual(committed * price);
    }),
    { numRuns: 60 },
  );
});

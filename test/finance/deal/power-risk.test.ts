import fc from "fast-check";
import { paymentsAtRisk } from "../../../src/finance/deal/power-risk";

test("half of the power at risk, at even odds", () => {
  // Served ½; expected 1 − ½ × ½ = ¾.
  expect(paymentsAtRisk([100], 300, 150, 0.5)).toEqual({ expected: [75], worst: [50] });
});

test("firm power above the contract serves all of it, none serves nothing", () => {
  expect(paymentsAtRisk([100], 300, 300, 1, 400)).toEqual({ expected: [100], worst: [100] });
  expect(paymentsAtRisk([100], 300, 10, 0.25, 0)).toEqual({ expected: [75], worst: [0] });
  expect(paymentsAtRisk([100], 300, 400, 1)).toEqual({ expected: [0], worst: [0] });
});

test("the worst is what is expected for certain, and never more than what is expected", () => {
  const mw = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.nat(10 ** 6), mw, mw, fc.nat(100), (payment, contracted, atRisk, percent) => {
      const risky = paymentsAtRisk([payment], contracted, atRisk, percent / 100);
      const certain = paymentsAtRisk([payment], contracted, atRisk, 1);
      expect(certain.expected[0]).toBeCloseTo(risky.worst[0] as number, 6);
      expect(risky.expected[0]).toBeGreaterThanOrEqual((risky.worst[0] as number) - 1e-6);
      expect(risky.expected[0]).toBeLessThanOrEqual(payment);
    }),
  );
});

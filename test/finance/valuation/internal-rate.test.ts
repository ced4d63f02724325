import fc from "fast-check";
import { serial } from "../../../src/finance/dates";
import { NoSolutionError } from "../../../src/finance/errors";
import { ExponentialSum } from "../../../src/finance/valuation/exponential-sum";
import { internalRate } from "../../../src/finance/valuation/internal-rate";
import { exact, reference } from "../../support/accuracy";
import published from "../../vectors/valuation.json";

const START = 46_023; // 2026-01-01
const every = (days: number, count: number) =>
  Array.from({ length: count }, (_, i) => START + i * days);

const day = (iso: string) => {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  return serial({ year, month, day: date });
};

test.each(published.xirr.cases)("$origin", ({ flows, dates, guess, rate, decimals }) => {
  const found = internalRate(flows, dates.map(day), guess);
  expect(Math.abs(found - rate)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
});

test("flows without a rate say so", () => {
  const { flows, dates } = published.no_rate;
  expect(() => internalRate(flows, dates.map(day), 0.1)).toThrow(NoSolutionError);
});

test.each([
  ["of one sign", [100, 200], every(30, 2), "there must be at least one positive and one negative"],
  [
    "on one date that cancel but for one",
    [-10_000, 10_000, 500],
    [START, START, START + 187],
    "after netting each date, flows remain on one date only",
  ],
  [
    "that rounding alone leaves on their date",
    [-1, 0.1, 0.2, -0.3],
    [START, START + 9, START + 9, START + 9],
    "after netting each date, flows remain on one date only",
  ],
  [
    "on one date",
    [-100, 110],
    [START, START],
    "after netting each date, flows remain on one date only",
  ],
  [
    "that cancel on each date",
    [-100, 100, 50, -50],
    [START, START, START + 9, START + 9],
    "after netting each date, every flow is 0",
  ],
  [
    "of one sign once netted",
    [-100, 110, 50],
    [START, START, START + 9],
    "after netting each date, all flows have the same sign",
  ],
  ["all of 0", [0, 0], every(30, 2), "there must be at least one positive and one negative"],
])("flows %s have no rate", (_, flows, dates, says) => {
  expect(() => internalRate(flows as number[], dates as number[], 0.1)).toThrow(`No IRR: ${says}`);
});

test("a rate at which the net present value only touches 0 is none", () => {
  // −(10 − 11x)² with x = 1/(1 + r): twice 10 %.
  expect(() => internalRate([-100, 220, -121], every(365, 3), 0.1)).toThrow(NoSolutionError);
});

test("a rate of three times over is one", () => {
  // (10 − 11x)³: crosses at 10 %, as flat as a cube.
  const rate = internalRate([1000, -3300, 3630, -1331], every(365, 4), 0.1);
  expect(Math.abs(rate - 0.1)).toBeLessThan(1e-4);
});

test("of two rates the nearest to the guess, of two as near the lower", () => {
  // (1.1x − 1)(1.3x − 1) · 100
  const flows = [100, -240, 143];
  const dates = every(365, 3);
  expect(internalRate(flows, dates, 0.1)).toBeCloseTo(0.1, 12);
  expect(internalRate(flows, dates, 0.21)).toBeCloseTo(0.3, 12);
  expect(internalRate(flows, dates, 0.2)).toBeCloseTo(0.1, 12);
  expect(internalRate(flows, dates, -0.99)).toBeCloseTo(0.1, 12);
  expect(internalRate(flows, dates, 5000)).toBeCloseTo(0.3, 12);
});

test("rates are looked for above −99.99 % and up to 1,000,000 %", () => {
  const year = every(365, 2);
  expect(internalRate([-1, 10_001], year, 0.1)).toBeCloseTo(10_000, 9);
  expect(() => internalRate([-1, 10_002], year, 0.1)).toThrow(NoSolutionError);
  expect(internalRate([-10_000, 1.01], year, 0.1)).toBeCloseTo(-0.999899, 12);
  expect(() => internalRate([-10_000, 1], year, 0.1)).toThrow(NoSolutionError);
  expect(() => internalRate([-10_000, 0.9], year, 0.1)).toThrow(NoSolutionError);
});

test("from a cent to a trillion, in any order, over eight thousand years", () => {
  const cent = internalRate([1e12, -0.01], [START + 365 * 10, START], 0.1);
  expect(cent).toBeCloseTo(10 ** 1.4 - 1, 10); // ten years of 1e14: 25.118… − 1
  const ages = internalRate([-1, 1e12], [61, 61 + 365 * 8000], 0.1);
  expect(ages).toBeCloseTo(Math.expm1(Math.log(1e12) / 8000), 12);
});

test.each([
  // By hand: 1.5 × 1.2 = 1.8, which is more than a double holds of 1e308.
  ["whose sum no double holds", [-1.5e308, 0.9e308, 0.9e308], [0, 365, 365], 0.2],
  // By hand: −1 + 2.3v − 1.32v² = −(1 − 1.1v)(1 − 1.2v), times 7e307.
  ["with two rates", [-7e307, 1.61e308, -9.24e307], [0, 365, 730], 0.1],
  ["of the smallest doubles", [-10, 11], [0, 365], 0.1, Number.MIN_VALUE],
])("flows as large or small as doubles go, %s", (_, flows, days, rate, unit = 1) => {
  const found = internalRate(
    (flows as number[]).map((flow) => flow * (unit as number)),
    (days as number[]).map((day) => START + day),
    0.1,
  );
  expect(found).toBeCloseTo(rate as number, 12);
});

test("flows of every size and of both signs end in a rate, and not in a search without an end", () => {
  const sizes = [1.7976931348623157e308, 1e308, 1e154, 1, 1e-300];
  const flows = Array.from({ length: 40 }, (_, i) => (i % 3 ? 1 : -1) * (sizes[i % 5] as number));
  expect(Number.isFinite(internalRate(flows, every(97, 40), 0.1))).toBe(true);
});

test("a rate of 0 is found as exactly as any", () => {
  expect(internalRate([-100, 50, 50], every(100, 3), 0.1)).toBeCloseTo(0, 15);
});

const flow = fc.oneof(
  fc.double({ min: 0.01, max: 1e12, noNaN: true }),
  fc.double({ min: 0.01, max: 1000, noNaN: true }),
);
const rateInRange = fc.double({ min: -0.99, max: 900, noNaN: true });

/** Net present value at 50 digits, over the sum of the absolute discounted flows. */
function residual(flows: readonly number[], dates: readonly number[], rate: number): number {
  const base = exact(rate).plus(1);
  const first = Math.min(...dates);
  const discounted = flows.map((amount, i) =>
    exact(amount).times(base.pow(new reference(first - (dates[i] as number)).dividedBy(365))),
  );
  const zero = new reference(0);
  const net = discounted.reduce((a, b) => a.plus(b), zero);
  const size = discounted.reduce((a, b) => a.plus(b.abs()), zero);
  return net.abs().dividedBy(size).toNumber();
}

test("an outlay whose receipts were discounted at a rate has that rate", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(flow, fc.integer({ min: 1, max: 36_500 })), {
        minLength: 1,
        maxLength: 20,
      }),
      rateInRange,
      (receipts, rate) => {
        const outlay = receipts.reduce(
          (total, [amount, days]) => total + amount * (1 + rate) ** (-days / 365),
          0,
        );
        fc.pre(outlay > 1e-200 && Number.isFinite(outlay));
        const flows = [...receipts.map(([amount]) => amount), -outlay];
        const dates = [...receipts.map(([, days]) => START + days), START];
        const found = internalRate(flows, dates, 0.1);
        expect(Math.abs(found - rate)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(rate)));
      },
    ),
    { numRuns: 300 },
  );
});

test("what is given is a root at 50 digits, whatever the flows", () => {
  const signed = fc.tuple(flow, fc.boolean()).map(([amount, paid]) => (paid ? -amount : amount));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(signed, fc.integer({ min: 0, max: 110_000 })), {
        minLength: 2,
        maxLength: 12,
      }),
      fc.double({ min: -0.9, max: 100, noNaN: true }),
      (entries, guess) => {
        const flows = entries.map(([amount]) => amount);
        const dates = entries.map(([, days]) => START + days);
        let rate: number;
        try {
          rate = internalRate(flows, dates, guess);
        } catch (error) {
          expect(error).toBeInstanceOf(NoSolutionError);
          return;
        }
        expect(rate).toBeGreaterThan(-0.9999);
        expect(rate).toBeLessThanOrEqual(10_000);
        expect(residual(flows, dates, rate)).toBeLessThanOrEqual(1e-9);
      },
    ),
    { numRuns: 150 },
  );
});

/** Ten times as many as such a search needs. */
const MOST_EVALUATIONS = 2_000;

/** Counts evaluations of an exponential sum, and throws when there are too many. */
function stoppedAfter(most: number) {
  const balance = ExponentialSum.prototype.balance;
  const spy = jest.spyOn(ExponentialSum.prototype, "balance");
  return spy.mockImplementation(function (this: ExponentialSum, z: number) {
    if (spy.mock.calls.length > most) throw new Error(`More than ${most} evaluations.`);
    return balance.call(this, z);
  });
}

test.each([
  ["over 27 years", 10_000],
  ["over eight thousand years", 2_900_000],
])("10,000 flows of every sign %s come back, and not after long", (_, span) => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const flows = Array.from({ length: 10_000 }, () => random() - 0.5);
  const dates = flows.map(() => 61 + Math.floor(random() * span));
  // A search by Rolle's theorem alone would take hours, and so is stopped and not waited for.
  const evaluations = stoppedAfter(MOST_EVALUATIONS);
  try {
    expect(internalRate(flows, dates, 0.1)).toBeGreaterThan(-0.9999);
    expect(evaluations.mock.calls.length).toBeGreaterThan(0);
  } finally {
    evaluations.mockRestore();
  }
});

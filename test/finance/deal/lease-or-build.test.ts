import fc from "fast-check";
import { type LeaseOrBuild, leaseOrBuild } from "../../../src/finance/deal/lease-or-build";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";

const choices = fc.record({
  leaseFee: fc.integer({ min: 0, max: 10 ** 9 }),
  months: fc.integer({ min: 1, max: 360 }),
  buildCapex: fc.integer({ min: 0, max: 10 ** 10 }),
  buildOpexMonth: fc.integer({ min: 0, max: 10 ** 9 }),
  delayMonths: fc.nat(120),
  marginMonth: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
  rate: fc.integer({ min: -200, max: 500 }).map((permille) => permille / 1000),
  residual: fc.integer({ min: 0, max: 10 ** 10 }),
});

/** The same, flow by flow at 50 digits. */
function expected(choice: LeaseOrBuild) {
  const v = exact(choice.rate).plus(1).pow(new reference(-1).dividedBy(12));
  let [lease, build, lost] = [new reference(0), new reference(choice.buildCapex), new reference(0)];
  let discount = new reference(1);
  for (let k = 1; k <= choice.months; k++) {
    discount = discount.times(v);
    lease = lease.plus(discount.times(choice.leaseFee));
    if (k > choice.delayMonths) build = build.plus(discount.times(choice.buildOpexMonth));
    else lost = lost.plus(discount.times(choice.marginMonth));
  }
  build = build.minus(discount.times(choice.residual));
  const scale = lease.plus(build.abs()).plus(lost.abs()).plus(discount.times(choice.residual));
  return { lease, build, lost, advantage: build.plus(lost).minus(lease), scale: scale.toNumber() };
}

const worst = new Worst("DEAL.LEASEVSBUILD");

test("each part is its flows, discounted one by one", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const found = leaseOrBuild(choice);
      const { scale, ...parts } = expected(choice);
      for (const name of ["lease", "build", "lost", "advantage"] as const)
        expect(worst.of(found[name], parts[name], scale)).toBeLessThanOrEqual(MOST_ULPS);
    }),
    { numRuns: 50 },
  );
});

test("leasing at the cost of building, without a wait, is worth nothing either way", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const fee = {
        ...choice,
        delayMonths: 0,
        buildCapex: 0,
        residual: 0,
        buildOpexMonth: choice.leaseFee,
      };
      expect(leaseOrBuild(fee).advantage).toBe(0);
    }),
  );
});

test("a fee that is higher by one costs the months' annuity of one", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { advantage } = leaseOrBuild(choice);
      const dearer = leaseOrBuild({ ...choice, leaseFee: choice.leaseFee + 1 }).advantage;
      const annuity = leaseOrBuild({ ...choice, leaseFee: 1 }).lease;
      const size = Math.abs(advantage) + choice.buildCapex + choice.leaseFee * annuity + annuity;
      expect(Math.abs(advantage - dearer - annuity)).toBeLessThan(1e-12 * size);
    }),
  );
});

test("a wait past the horizon: nothing runs, and all of the margin is lost", () => {
  const found = leaseOrBuild({
    leaseFee: 10,
    months: 12,
    buildCapex: 100,
    buildOpexMonth: 5,
    delayMonths: 18,
    marginMonth: 7,
    rate: 0,
    residual: 0,
  });
  expect(found).toEqual({ lease: 120, build: 100, lost: 84, advantage: 64 });
});

import fc from "fast-check";
import { type Contract, contractEnd } from "../../../src/finance/lease/contract";
import { enforceable } from "../../../src/finance/lease/enforceable";
import { totalContractValue } from "../../../src/finance/lease/payments";
import {
  type BindingTerms,
  type RollForward,
  rollForward,
} from "../../../src/finance/lease/roll-forward";
import { sum } from "../../../src/finance/sum";
import { type Timeline, timeline } from "../../../src/finance/timeline";
import { MOST_ULPS, unitInTheLastPlace } from "../../support/accuracy";
import { day, monthEnds } from "../../support/calendar";
import { anyLease } from "../../support/lease";

const START = day(2026, 1, 1);
const lease = { fee: 100, start: START, months: 12, escalator: 0, freeMonths: 0 };
const firm: BindingTerms = {
  exit: { lockInMonths: 12, lockInDays: 0, noticeDays: 0, noticeInside: false },
  penalty: 0,
  signed: START,
  method: "STRAIGHT-LINE",
};
const quarters = timeline(monthEnds(START, 3, 4));

test("deferred revenue makes the performance obligation larger than the fees left", () => {
  // 12 × 100 then 12 × 20, level at 60: after the first year 240 is to be paid and 720 to be recognized.
  const falling = { ...lease, months: 24, escalator: -0.8 };
  const terms = { ...firm, exit: { ...firm.exit, lockInMonths: 24 } };
  const {
    rpo,
    enforceable: binding,
    accrued,
  } = rollForward([falling], timeline(monthEnds(START, 12, 2)), terms);
  expect(binding.closing[0]).toBeCloseTo(240, 9);
  expect(accrued[0]).toBeCloseTo(-480, 9);
  expect(rpo.closing[0]).toBeCloseTo(720, 9);
});

test("notice that is not given binds more every quarter", () => {
  // Three months' lock-in, then 90 days' notice: from January 1 the exit is June 30, at the ends of the
  // quarters June 29, September 28 and December 29, and then the end of the term.
  const terms = { ...firm, exit: { ...firm.exit, lockInMonths: 3, noticeDays: 90 } };
  const { enforceable: binding, headline } = rollForward([lease], quarters, terms);
  const june = (100 * 29) / 30;
  expect(binding.signed[0]).toBeCloseTo(500 + june, 9);
  // March 31 is before the lock-in ends on April 1: the exit is still June 30.
  expect(binding.bound[0]).toBe(0);
  expect(binding.closing[0]).toBeCloseTo(200 + june, 9);
  // On June 30 it is September 28: June's last day, July, August and 27 days of September.
  expect(binding.bound[1]).toBeCloseTo(100 / 30 + 200 + (100 * 27) / 30, 9);
  expect(headline.closing).toEqual([900, 600, 300, 0]);
});

test("notice: what follows the exit is terminated, and the penalty falls due on the exit", () => {
  // Noticed on May 15 for August 13; 4 fees and 19 days of August's 31 are left, of which 150 is paid.
  const terms = {
    ...firm,
    exit: { ...firm.exit, lockInMonths: 3, noticeDays: 90 },
    penalty: 150,
    noticeOn: day(2026, 5, 15),
  };
  const { headline, enforceable: binding, due } = rollForward([lease], quarters, terms);
  const after = 400 + (100 * 19) / 31;
  expect(headline.terminated[1]).toBeCloseTo(after - 150, 9);
  expect(binding.closing[1]).toBeCloseTo(100 + (100 * 12) / 31 + 150, 9);
  expect(due[2]).toBeCloseTo(100 + (100 * 12) / 31 + 150, 9);
  expect(headline.closing.slice(2)).toEqual([0, 0]);
});

test("nothing counts before the day of signing", () => {
  const terms = { ...firm, signed: day(2026, 5, 3) };
  const before = { ...lease, start: day(2026, 6, 1) };
  const { headline, enforceable: binding } = rollForward([before], quarters, terms);
  expect(headline.closing[0]).toBe(0);
  expect(headline.signed).toEqual([0, 1200, 0, 0]);
  expect(binding.closing[1]).toBeCloseTo(1100, 9);
});

const anyTerms = fc.record({
  exit: fc.record({
    lockInMonths: fc.integer({ min: 0, max: 60 }),
    lockInDays: fc.integer({ min: 0, max: 200 }),
    noticeDays: fc.integer({ min: 0, max: 400 }),
    noticeInside: fc.boolean(),
  }),
  penalty: fc.double({ min: 0, max: 1e6, noNaN: true }),
  signedBefore: fc.integer({ min: 0, max: 300 }),
  noticeAfter: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: undefined }),
  method: fc.constantFrom("STRAIGHT-LINE" as const, "AS-INVOICED" as const),
});

function expectFooting(balance: RollForward, near: number) {
  balance.closing.forEach((closing, t) => {
    const at = (move: keyof RollForward) => balance[move][t] as number;
    const footed = at("opening") + at("signed") + at("bound") - at("reduced") - at("terminated");
    expect(Math.abs(footed - closing)).toBeLessThanOrEqual(near);
  });
}

test("every balance of every contract foots and ends at nothing", () => {
  fc.assert(
    fc.property(anyLease, anyTerms, fc.constantFrom(1, 3, 12), (tranche, any, step) => {
      const contract = [tranche, { ...tranche, start: tranche.start + 100, fee: tranche.fee / 2 }];
      const signed = tranche.start - any.signedBefore;
      const noticeOn = any.noticeAfter === undefined ? undefined : signed + any.noticeAfter;
      const terms = { ...any, signed, noticeOn };
      const count = Math.ceil((tranche.months + 18) / step) + 1;
      const periods = timeline(monthEnds(signed, step, count), step === 1 ? undefined : step);
      const rolled = rollForward(contract, periods, terms);
      const near = 8 * MOST_ULPS * unitInTheLastPlace(2 * sum(contract.map(totalContractValue)));
      for (const balance of [rolled.rpo, rolled.enforceable, rolled.headline]) {
        expectFooting(balance, near);
        if ((periods.edges.at(-1) as number) > contractEnd(contract))
          expect(Math.abs(balance.closing.at(-1) as number)).toBeLessThanOrEqual(near);
      }
      if (noticeOn === undefined) expectBinding(contract, periods, terms, rolled.enforceable, near);
    }),
    { numRuns: 40 },
  );
});

/** What binds is what LEASE.ENFORCEABLE says of the same day, less at most the fees of the day itself. */
function expectBinding(
  contract: Contract,
  periods: Timeline,
  terms: BindingTerms,
  balance: RollForward,
  near: number,
) {
  for (const [t, closing] of balance.closing.entries()) {
    const asOf = (periods.edges[t + 1] as number) - 1;
    if (asOf < terms.signed) continue;
    const seen = enforceable(contract, { ...terms.exit, asOf }, terms.penalty);
    const today = enforceable(
      contract,
      { ...terms.exit, asOf, noticeDays: 1, lockInMonths: 0, lockInDays: 0 },
      0,
    );
    expect(closing).toBeLessThanOrEqual(seen + near);
    expect(closing).toBeGreaterThanOrEqual(seen - today - near);
  }
}

import fc from "fast-check";
import { backlogByBand } from "../../../src/finance/lease/backlog";
import { enforceable } from "../../../src/finance/lease/enforceable";
import { type ExitTerms, exitDate } from "../../../src/finance/lease/exit";
import type { LeaseTerms } from "../../../src/finance/lease/service";
import { sum } from "../../../src/finance/sum";
import { exact, MOST_ULPS, reference, unitInTheLastPlace, Worst } from "../../support/accuracy";
import { day, edate } from "../../support/calendar";
import { anyFee, anyLease, ReferenceLease } from "../../support/lease";

const worstEnforceable = new Worst("LEASE.ENFORCEABLE");
const worstBacklog = new Worst("LEASE.RPO");
const RUNS = { numRuns: 100 };

const anyExit = (lease: LeaseTerms): fc.Arbitrary<ExitTerms> =>
  fc.record({
    asOf: fc.integer({ min: lease.start - 400, max: edate(lease.start, lease.months) + 100 }),
    lockInMonths: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
    lockInDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
    noticeDays: fc.integer({ min: 0, max: 800 }),
    noticeInside: fc.boolean(),
  });

interface Contract {
  readonly lease: LeaseTerms;
  readonly exit: ExitTerms;
  readonly penalty: number;
}

const anyContract: fc.Arbitrary<Contract> = anyLease.chain((lease) =>
  fc.record({
    lease: fc.constant(lease),
    exit: anyExit(lease),
    penalty: fc.oneof(fc.constant(0), anyFee),
  }),
);

/** Worked from the definition at 50 digits, with the platform's own calendar. */
function referenceBound({ lease, exit, penalty }: Contract) {
  const end = edate(lease.start, lease.months);
  const lockIn = edate(lease.start, exit.lockInMonths) + exit.lockInDays;
  const from = Math.max(exit.asOf, lease.start);
  const leaves = Math.min(
    end,
    exit.noticeInside
      ? Math.max(lockIn, from + exit.noticeDays)
      : Math.max(exit.asOf, lockIn) + exit.noticeDays,
  );
  const reading = new ReferenceLease(lease);
  const left = reading.between("fee", from, end);
  const toExit = reading.between("fee", from, leaves);
  return { leaves, reading, left, toExit, bound: reference.min(left, toExit.plus(exact(penalty))) };
}

test("exit and what binds are the definition's", () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const { lease, exit, penalty } = contract;
      const { leaves, left, bound } = referenceBound(contract);
      expect(exitDate(lease, exit)).toBe(leaves);
      expect(
        worstEnforceable.of(enforceable([lease], exit, penalty), bound, Number(left)),
      ).toBeLessThanOrEqual(MOST_ULPS);
    }),
    RUNS,
  );
});

test("never above the payments left, and nothing once the term is over", () => {
  fc.assert(
    fc.property(anyContract, ({ lease, exit, penalty }) => {
      const never = { ...exit, noticeDays: 40_000 };
      expect(enforceable([lease], exit, penalty)).toBeLessThanOrEqual(
        enforceable([lease], never, 0),
      );
      const over = { ...exit, asOf: edate(lease.start, lease.months) };
      expect(enforceable([lease], over, penalty)).toBe(0);
    }),
    RUNS,
  );
});

test("without a penalty it never falls as notice grows", () => {
  fc.assert(
    fc.property(anyContract, fc.integer({ min: 1, max: 200 }), ({ lease, exit }, more) => {
      const longer = { ...exit, noticeDays: exit.noticeDays + more };
      expect(enforceable([lease], longer, 0)).toBeGreaterThanOrEqual(enforceable([lease], exit, 0));
    }),
    RUNS,
  );
});

test("notice inside the lock-in never binds longer", () => {
  fc.assert(
    fc.property(anyContract, ({ lease, exit }) => {
      expect(exitDate(lease, { ...exit, noticeInside: true })).toBeLessThanOrEqual(
        exitDate(lease, { ...exit, noticeInside: false }),
      );
    }),
    RUNS,
  );
});

test("each band is the definition's; bands add up to what is left and to what binds", () => {
  const anyBands = fc
    .uniqueArray(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 5 })
    .map((bands) => bands.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(anyContract, anyBands, (contract, bands) => {
      const { lease, exit, penalty } = contract;
      const { leaves, reading, left, toExit, bound } = referenceBound(contract);
      const found = backlogByBand([lease], exit, penalty, bands, "STRAIGHT-LINE");
      const edges = [exit.asOf, ...bands.map((band) => edate(exit.asOf, band)), 1e7];
      const pairs = edges.slice(1).map((until, i) => [edges[i] as number, until] as const);
      const headline = pairs.map(([from, until]) => reading.between("fee", from, until));
      const binding = pairs.map(([from, until]) => {
        const paid = reading.between("fee", from, Math.min(until, leaves));
        return from <= leaves && leaves < until ? paid.plus(bound.minus(toExit)) : paid;
      });
      const scale = Number(left);
      expect(worstBacklog.ofAll(found.headline, headline, scale)).toBeLessThanOrEqual(MOST_ULPS);
      expect(worstBacklog.ofAll(found.enforceable, binding, scale)).toBeLessThanOrEqual(MOST_ULPS);
      const near = MOST_ULPS * unitInTheLastPlace(scale);
      expect(
        Math.abs(sum(found.enforceable) - enforceable([lease], exit, penalty)),
      ).toBeLessThanOrEqual(near);
    }),
    RUNS,
  );
});

describe("exit dates by hand", () => {
  const lease = { start: day(2026, 5, 1), months: 37 };
  const base = {
    asOf: day(2026, 5, 1),
    lockInMonths: 3,
    lockInDays: 0,
    noticeDays: 90,
    noticeInside: false,
  };
  test.each([
    // The readings of the contract at the centre of the deal library; dates as published with them.
    { reading: "90 days from day one", exit: { ...base, lockInMonths: 0 }, date: day(2026, 7, 30) },
    {
      reading: "exit at month 3, notice served inside it",
      exit: { ...base, noticeInside: true },
      date: day(2026, 8, 1),
    },
    { reading: "notice only after month 3", exit: base, date: day(2026, 10, 30) },
    {
      reading: "180 days firm, then 90",
      exit: { ...base, lockInMonths: 0, lockInDays: 180 },
      date: day(2027, 1, 26),
    },
    {
      reading: "the lock-in is over: notice runs from the day",
      exit: { ...base, asOf: day(2026, 11, 21) },
      date: day(2027, 2, 19),
    },
    {
      reading: "never after the term: 1 May 2026 and 37 months",
      exit: { ...base, asOf: day(2029, 5, 20) },
      date: day(2029, 6, 1),
    },
    {
      reading: "seen before service begins, notice inside runs from the start",
      exit: { ...base, asOf: day(2026, 1, 1), lockInMonths: 0, noticeInside: true },
      date: day(2026, 7, 30),
    },
  ])("$reading", ({ exit, date }) => {
    expect(exitDate(lease, exit)).toBe(date);
  });
});

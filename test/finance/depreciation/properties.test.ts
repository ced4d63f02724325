import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { declining, decliningToStraightLine } from "../../../src/finance/depreciation/declining";
import { fixedDeclining } from "../../../src/finance/depreciation/fixed-declining";
import { lifeChangeBook } from "../../../src/finance/depreciation/life-change";
import { type TaxAsset, taxDepreciation } from "../../../src/finance/depreciation/macrs";
import {
  type Book,
  bookOf,
  depreciationSchedule,
} from "../../../src/finance/depreciation/schedule";
import { straightLine } from "../../../src/finance/depreciation/straight-line";
import { yearsDigits } from "../../../src/finance/depreciation/years-digits";
import { round } from "../../../src/finance/money";
import { sum } from "../../../src/finance/sum";
import { type Timeline, timeline } from "../../../src/finance/timeline";
import { MOST_ULPS, unitInTheLastPlace } from "../../support/accuracy";
import { amounts, conventions, costs, factors, inService, lives, wholeLives } from "./assets";
import { monthEndAfter } from "./reference";

/** What holds for every book, whatever its method, convention and timeline. */

interface Subject {
  readonly book: Book;
  readonly cost: number;
  readonly salvage: number;
  readonly years: number;
  readonly inService: number;
}

const service = fc.record({ inService, convention: conventions });

const endsAtSalvage: fc.Arbitrary<Subject> = fc
  .tuple(costs, service, lives, wholeLives, factors, fc.constantFrom("SLN", "SYD", "VDB"))
  .map(([amounts, service, life, wholeLife, factor, name]) => {
    const asset = { ...amounts, ...service, life: name === "SYD" ? wholeLife : life };
    const method =
      name === "SLN"
        ? straightLine(asset)
        : name === "SYD"
          ? yearsDigits(asset)
          : decliningToStraightLine(asset, factor);
    return { ...asset, book: bookOf(asset, method), years: asset.life };
  });

const leavesARest: fc.Arbitrary<Subject> = fc
  .tuple(costs, service, wholeLives, factors, fc.boolean())
  .map(([amounts, service, life, factor, fixed]) => {
    const asset = { ...amounts, ...service, life };
    const method = fixed ? fixedDeclining(asset) : declining(asset, factor);
    return { ...asset, book: bookOf(asset, method), years: life };
  });

const reEstimated: fc.Arbitrary<Subject> = fc
  .tuple(costs, service, lives, lives, fc.integer({ min: -400, max: 4000 }))
  .map(([amounts, service, life, newLife, days]) => {
    const asset = { ...amounts, ...service, life };
    const changedOn = service.inService + days;
    const book = lifeChangeBook(asset, { changedOn, newLife });
    return { ...asset, book, years: Math.max(life, newLife) };
  });

const any = fc.oneof(endsAtSalvage, leavesARest, reEstimated);
const toSalvage = fc.oneof(endsAtSalvage, reEstimated);

/** Month ends in a row, `months` apart, the first so many months after a day. */
function ends(after: number, months: number, count: number): Timeline {
  const list = Array.from({ length: count }, (_, t) => monthEndAfter(after, months * (t + 1) - 1));
  return timeline(list, months);
}

const wholeLifeYears = (subject: Subject) =>
  ends(subject.inService, 12, Math.ceil(subject.years) + 2);
const within = (cost: number) => MOST_ULPS * unitInTheLastPlace(cost);

test("a schedule on months adds up to itself on quarters and on years", () => {
  fc.assert(
    fc.property(any, fc.nat(600), ({ book, cost, inService }, skip) => {
      const start = monthEndAfter(inService, skip - 3) + 1;
      const on = (months: number) =>
        depreciationSchedule(book, ends(start, months, 36 / months), "EXPENSE");
      const [months, quarters, years] = [on(1), on(3), on(12)];
      for (const [t, quarter] of quarters.entries())
        expect(Math.abs(sum(months.slice(3 * t, 3 * t + 3)) - quarter)).toBeLessThanOrEqual(
          within(cost),
        );
      for (const [t, year] of years.entries())
        expect(Math.abs(sum(months.slice(12 * t, 12 * t + 12)) - year)).toBeLessThanOrEqual(
          within(cost),
        );
    }),
  );
});

test("SLN, SYD, VDB and a changed life add up to cost less salvage", () => {
  fc.assert(
    fc.property(toSalvage, (subject) => {
      const { book, cost, salvage } = subject;
      const total = sum(depreciationSchedule(book, wholeLifeYears(subject), "EXPENSE"));
      expect(Math.abs(total - (cost - salvage))).toBeLessThanOrEqual(within(cost));
    }),
  );
});

test("what DB and DDB leave stands in net book value, DDB's at or above salvage", () => {
  fc.assert(
    fc.property(leavesARest, (subject) => {
      const { book, cost } = subject;
      const periods = wholeLifeYears(subject);
      const total = sum(depreciationSchedule(book, periods, "EXPENSE"));
      const left = depreciationSchedule(book, periods, "NBV").at(-1) as number;
      expect(Math.abs(cost - total - left)).toBeLessThanOrEqual(within(cost));
      expect(left).toBeGreaterThanOrEqual(-within(cost));
    }),
  );
  fc.assert(
    fc.property(costs, lives, factors, (amounts, life, factor) => {
      const left = amounts.cost - declining({ ...amounts, life }, factor)(12 * life + 24);
      expect(left).toBeGreaterThanOrEqual(amounts.salvage - within(amounts.cost));
    }),
  );
});

test("net book value never rises after the in-service date, by not one digit", () => {
  fc.assert(
    fc.property(any, fc.nat(1200), (subject, skip) => {
      const { book, inService } = subject;
      const start = monthEndAfter(inService, skip - 1) + 1;
      const values = depreciationSchedule(book, ends(start, 1, 60), "NBV");
      for (let t = 1; t < values.length; t++)
        expect(values[t]).toBeLessThanOrEqual(values[t - 1] as number);
    }),
    { numRuns: 300 },
  );
});

const decimals = fc.integer({ min: -9, max: 6 });
/** A double holds 15 digits: $300bn to the cent, but not to the millionth. */
const holds = (amount: number, rounding: number) => amount * 10 ** rounding < 1e15;

test("rounded, every stretch of a schedule ties to the last cent, and net book value with it", () => {
  fc.assert(
    fc.property(any, decimals, fc.nat(400), ({ book, cost, inService }, rounding, skip) => {
      fc.pre(holds(cost, rounding));
      const start = monthEndAfter(inService, skip - 1) + 1;
      const periods = ends(start, 1, 24);
      const expenses = depreciationSchedule(book, periods, "EXPENSE", rounding);
      const values = depreciationSchedule(book, periods, "NBV", rounding);
      for (let t = 1; t < values.length; t++) {
        const fall = new Decimal(values[t - 1] as number).minus(values[t] as number);
        expect(fall.toNumber()).toBe(expenses[t]);
      }
    }),
  );
});

test("rounded, a whole life ties to the rounded base", () => {
  fc.assert(
    fc.property(endsAtSalvage, decimals, (subject, rounding) => {
      const { book, cost, salvage } = subject;
      fc.pre(holds(cost, rounding));
      const parts = depreciationSchedule(book, wholeLifeYears(subject), "EXPENSE", rounding);
      const total = parts.reduce((total, part) => total.plus(part), new Decimal(0));
      expect(total.toNumber()).toBe(round(cost - salvage, rounding));
    }),
  );
});

const taxed: fc.Arbitrary<TaxAsset> = fc
  .record({
    basis: amounts,
    recovery: fc.constantFrom(3, 5, 7, 10, 15, 20, 27.5, 39),
    inService,
    midQuarter: fc.boolean(),
    bonus: fc.double({ min: 0, max: 1, noNaN: true }),
    system: fc.constantFrom("GDS" as const, "ADS" as const),
  })
  .map(({ midQuarter, bonus, ...asset }) => {
    const real = asset.recovery > 20;
    return {
      ...asset,
      convention: real ? undefined : midQuarter ? "MQ" : "HY",
      bonus: real ? 0 : bonus,
      percentages: "FORMULA",
    };
  });

test("MACRS by formula adds up to the basis, its months to its years, and never below nothing", () => {
  fc.assert(
    fc.property(taxed, (asset) => {
      const yearBefore = monthEndAfter(asset.inService, -13) + 1;
      const count = Math.ceil(asset.recovery) + 3;
      const years = taxDepreciation(asset, ends(yearBefore, 12, count));
      const months = taxDepreciation(asset, ends(yearBefore, 1, 12 * count));
      expect(Math.abs(sum(years) - asset.basis)).toBeLessThanOrEqual(within(asset.basis));
      for (const [t, year] of years.entries())
        expect(Math.abs(sum(months.slice(12 * t, 12 * t + 12)) - year)).toBeLessThanOrEqual(
          within(asset.basis),
        );
      expect(Math.min(...months)).toBeGreaterThanOrEqual(0);
    }),
  );
});

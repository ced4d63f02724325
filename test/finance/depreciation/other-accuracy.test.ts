import * as fc from "fast-check";
import { componentsBook, METHODS } from "../../../src/finance/depreciation/components";
import { impairmentIfrs, impairmentUsGaap } from "../../../src/finance/depreciation/impairment";
import { lifeChangeBook } from "../../../src/finance/depreciation/life-change";
import { residualValue } from "../../../src/finance/depreciation/residual";
import { depreciationSchedule } from "../../../src/finance/depreciation/schedule";
import { unitsOfProduction } from "../../../src/finance/depreciation/units";
import { timeline } from "../../../src/finance/timeline";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { amounts, conventions, costs, inService, lives, wholeLives } from "./assets";
import * as textbook from "./reference";

/** The other functions of the family against the same at 50 digits, in units of the cost's last place. */

const zero = new reference(0);
const monthEnds = (after: number, count: number) =>
  Array.from({ length: count }, (_, t) => textbook.monthEndAfter(after, t));

describe("DEP.UOP", () => {
  const worst = new Worst("DEP.UOP");
  const used = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), {
    minLength: 1,
    maxLength: 60,
  });

  test("units of production", () => {
    fc.assert(
      fc.property(
        costs,
        fc.double({ min: 1, max: 1e10, noNaN: true }),
        used,
        (costs, total, units) => {
          const base = exact(costs.cost).minus(exact(costs.salvage));
          let sum = zero;
          const totals = units.map((unit) => {
            sum = sum.plus(exact(unit));
            return base.times(reference.min(sum, exact(total))).dividedBy(exact(total));
          });
          const asset = { ...costs, totalUnits: total };
          const expense = totals.map((accumulated, t) => accumulated.minus(totals[t - 1] ?? 0));
          const left = totals.map((accumulated) => exact(costs.cost).minus(accumulated));
          const ours = (output: "EXPENSE" | "ACCUMULATED" | "NBV") =>
            unitsOfProduction(asset, units, output);
          const ulps = Math.max(
            worst.ofAll(ours("EXPENSE"), expense, costs.cost),
            worst.ofAll(ours("ACCUMULATED"), totals, costs.cost),
            worst.ofAll(ours("NBV"), left, costs.cost),
          );
          expect(ulps).toBeLessThanOrEqual(MOST_ULPS);
        },
      ),
    );
  });
});

describe("DEP.LIFECHANGE", () => {
  const worst = new Worst("DEP.LIFECHANGE");

  test("a changed life", () => {
    const cases = fc.record({
      amounts: costs,
      life: lives,
      newLife: lives,
      inService,
      convention: conventions,
      after: fc.integer({ min: -100, max: 15_000 }),
      skip: fc.integer({ min: -6, max: 600 }),
    });
    fc.assert(
      fc.property(cases, ({ amounts, life, newLife, inService, convention, after, skip }) => {
        const changedOn = inService + after;
        const base = exact(amounts.cost).minus(exact(amounts.salvage));
        const age = (end: number) => textbook.ageAtEnd(end, inService, convention).dividedBy(12);
        const straight = (end: number) =>
          base.times(reference.min(1, age(end).dividedBy(exact(life))));
        const reached = age(changedOn - 1);
        const left = base.minus(straight(changedOn - 1));
        const remaining = exact(newLife).minus(reached);
        const total = (end: number) => {
          if (end < changedOn) return straight(end);
          if (remaining.lessThanOrEqualTo(0)) return base;
          const part = reference.min(1, age(end).minus(reached).dividedBy(remaining));
          return base.minus(left).plus(left.times(part));
        };
        const ends = monthEnds(textbook.monthEndAfter(inService, skip), 12);
        const asset = { ...amounts, life, inService, convention };
        const book = lifeChangeBook(asset, { changedOn, newLife });
        const actual = depreciationSchedule(book, timeline(ends), "ACCUMULATED");
        expect(worst.ofAll(actual, ends.map(total), amounts.cost)).toBeLessThanOrEqual(MOST_ULPS);
      }),
      { numRuns: 300 },
    );
  });
});

describe("DEP.COMPONENTS", () => {
  const worst = new Worst("DEP.COMPONENTS");
  const theirs = {
    SLN: textbook.straightLine,
    SYD: textbook.yearsDigits,
    DDB: textbook.declining,
    VDB: textbook.decliningToStraightLine,
  };

  test("many assets, in units of their total cost", () => {
    const asset = fc
      .record({
        amounts: costs,
        life: wholeLives,
        in_service: inService,
        method: fc.constantFrom(...METHODS),
      })
      .map(({ amounts, ...rest }) => ({ ...amounts, ...rest }));
    fc.assert(
      fc.property(
        fc.array(asset, { minLength: 1, maxLength: 8 }),
        inService,
        fc.nat(360),
        (assets, from, skip) => {
          const ends = monthEnds(textbook.monthEndAfter(from, skip), 6);
          const totals = assets.map((a) => theirs[a.method]({ ...a, factor: 2 }));
          const expected = ends.map((end) =>
            assets.reduce((sum, a, i) => {
              const age = textbook.ageAtEnd(end, a.in_service, "FULL-MONTH");
              return sum.plus(textbook.totalAt(totals[i] as textbook.YearTotals, age));
            }, zero),
          );
          const scale = assets.reduce((sum, a) => sum + a.cost, 0);
          const actual = depreciationSchedule(
            componentsBook(assets),
            timeline(ends),
            "ACCUMULATED",
          );
          expect(worst.ofAll(actual, expected, scale)).toBeLessThanOrEqual(MOST_ULPS);
        },
      ),
    );
  });
});

describe("DEP.RESIDUAL", () => {
  const worst = new Worst("DEP.RESIDUAL");
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test("a yearly decline", () => {
    fc.assert(
      fc.property(amounts, fc.nat(1200), share, share, (cost, age, decline, floor) => {
        const kept = new reference(1).minus(exact(decline)).pow(new reference(age).dividedBy(12));
        const expected = exact(cost).times(reference.max(exact(floor), kept));
        const actual = residualValue(cost, age, decline, floor);
        expect(worst.of(actual, expected, cost)).toBeLessThanOrEqual(MOST_ULPS);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("DEP.IMPAIR", () => {
  const worst = new Worst("DEP.IMPAIR");

  test("a difference of two amounts", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (nbv, other, fair) => {
        const [a, b, c] = [exact(nbv), exact(other), exact(fair)];
        const usGaap = a.greaterThan(b) ? reference.max(0, a.minus(c)) : zero;
        const ifrs = reference.max(0, a.minus(reference.max(b, c)));
        const ulps = Math.max(
          worst.of(impairmentUsGaap(nbv, other, fair), usGaap, nbv),
          worst.of(impairmentIfrs(nbv, other, fair), ifrs, nbv),
        );
        expect(ulps).toBeLessThanOrEqual(MOST_ULPS);
      }),
    );
  });
});

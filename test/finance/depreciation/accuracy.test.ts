import type { Decimal } from "decimal.js";
import * as fc from "fast-check";
import * as declining from "../../../src/finance/depreciation/declining";
import { fixedDeclining } from "../../../src/finance/depreciation/fixed-declining";
import type { Cumulative } from "../../../src/finance/depreciation/method";
import {
  bookOf,
  depreciationSchedule,
  OUTPUTS,
  type Output,
} from "../../../src/finance/depreciation/schedule";
import { straightLine } from "../../../src/finance/depreciation/straight-line";
import { yearsDigits } from "../../../src/finance/depreciation/years-digits";
import { timeline } from "../../../src/finance/timeline";
import { exact, MOST_ULPS, Worst } from "../../support/accuracy";
import { conventions, costs, factors, inService, lives, wholeLives } from "./assets";
import * as textbook from "./reference";

interface Subject {
  readonly name: string;
  readonly life: fc.Arbitrary<number>;
  readonly ours: (asset: textbook.Case) => Cumulative;
  readonly theirs: (asset: textbook.Case) => textbook.YearTotals;
}

const subjects: Subject[] = [
  { name: "DEP.SLN", life: lives, ours: straightLine, theirs: textbook.straightLine },
  { name: "DEP.SYD", life: wholeLives, ours: yearsDigits, theirs: textbook.yearsDigits },
  { name: "DEP.DB", life: wholeLives, ours: fixedDeclining, theirs: textbook.fixedDeclining },
  {
    name: "DEP.DDB",
    life: lives,
    ours: (asset) => declining.declining(asset, asset.factor),
    theirs: textbook.declining,
  },
  {
    name: "DEP.VDB",
    life: lives,
    ours: (asset) => declining.decliningToStraightLine(asset, asset.factor),
    theirs: textbook.decliningToStraightLine,
  },
];

/** Some stretch of the asset's life, from before it starts to after it ends, in steps of a while. */
const stretches = fc.record({
  skip: fc.double({ min: -0.1, max: 1, noNaN: true }),
  step: fc.constantFrom(1, 3, 6, 12),
  periods: fc.integer({ min: 1, max: 12 }),
});

function outputOf(output: Output, atEdges: readonly Decimal[], costs: readonly Decimal[]) {
  return atEdges.slice(1).map((total, t) => {
    if (output === "EXPENSE") return total.minus(atEdges[t] as Decimal);
    return output === "ACCUMULATED" ? total : (costs[t] as Decimal).minus(total);
  });
}

describe.each(subjects)("$name", ({ name, life, ours, theirs }) => {
  const worst = new Worst(name);

  test(`is within ${MOST_ULPS} units in the last place of its cost of the same at 50 digits`, () => {
    const cases = fc.record({
      amounts: costs,
      life,
      factor: factors,
      inService,
      convention: conventions,
      stretch: stretches,
    });
    fc.assert(
      fc.property(cases, ({ amounts, life, factor, inService, convention, stretch }) => {
        const asset = { ...amounts, life, factor };
        const from = inService + Math.round(stretch.skip * life * 365);
        const ends = Array.from({ length: stretch.periods }, (_, t) =>
          textbook.monthEndAfter(from, stretch.step * t),
        );
        const periods = timeline(ends, stretch.step);
        const totals = theirs(asset);
        const atEdges = periods.edges.map((day) =>
          textbook.totalAt(totals, textbook.ageAtEnd(day - 1, inService, convention)),
        );
        const book = bookOf({ ...asset, inService, convention }, ours(asset));
        const monthBefore = textbook.monthEndAfter(inService, -1);
        const costs = ends.map((end) => exact(end > monthBefore ? asset.cost : 0));
        for (const output of OUTPUTS) {
          const expected = outputOf(output, atEdges, costs);
          const actual = depreciationSchedule(book, periods, output);
          expect(worst.ofAll(actual, expected, asset.cost)).toBeLessThanOrEqual(MOST_ULPS);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import type { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { type TaxAsset, taxDepreciation } from "../../../src/finance/depreciation/macrs";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { amounts } from "./assets";
import { inMonth, MONTHS, yearEnds } from "./tax-assets";

describe("DEP.MACRS", () => {
  const worst = new Worst("DEP.MACRS");

  /** Year after year as the IRS describes it: declining balance or straight line, whichever is larger. */
  function byTheBook(asset: TaxAsset, month: number): Decimal[] {
    const { recovery } = asset;
    const real = asset.convention === "MM";
    const first = real
      ? new reference(25 - 2 * month).dividedBy(24)
      : asset.convention === "MQ"
        ? new reference(9 - 2 * Math.ceil(month / 3)).dividedBy(8)
        : new reference("0.5");
    const factor = asset.system === "ADS" || real ? 0 : recovery < 15 ? 2 : 1.5;
    const bonus = exact(asset.bonus);
    const depreciable = exact(asset.basis).times(bonus.negated().plus(1));
    const years: Decimal[] = [];
    let left = depreciable;
    let life = exact(recovery);
    for (let share = first; life.greaterThan(0); share = new reference(1)) {
      const declining = left.times(factor).dividedBy(recovery);
      const straight = left.dividedBy(life);
      const part = reference.min(share, life);
      const charge = reference.max(declining, straight).times(part);
      years.push(charge);
      left = left.minus(charge);
      life = life.minus(part);
    }
    years[0] = (years[0] as Decimal).plus(exact(asset.basis).times(bonus));
    return years;
  }

  const assets = fc.record({
    basis: amounts,
    recovery: fc.constantFrom(3, 5, 7, 10, 15, 20, 27.5, 39),
    month: fc.constantFrom(...MONTHS),
    quarterly: fc.boolean(),
    bonus: fc.double({ min: 0, max: 1, noNaN: true }),
    system: fc.constantFrom("GDS" as const, "ADS" as const),
    alternative: fc.oneof(
      fc.integer({ min: 1, max: 25 }),
      fc.double({ min: 1, max: 26, noNaN: true }),
    ),
  });

  test(`FORMULA and ADS are within ${MOST_ULPS} units in the last place of the basis`, () => {
    fc.assert(
      fc.property(assets, ({ month, quarterly, alternative, ...drawn }) => {
        const real = drawn.recovery > 20;
        const asset: TaxAsset = {
          ...drawn,
          recovery: drawn.system === "ADS" && !real ? alternative : drawn.recovery,
          bonus: real ? 0 : drawn.bonus,
          convention: real ? "MM" : quarterly ? "MQ" : "HY",
          inService: inMonth(month),
          percentages: "FORMULA",
        };
        const expected = byTheBook(asset, month);
        const actual = taxDepreciation(asset, yearEnds(2026, expected.length));
        expect(worst.ofAll(actual, expected, asset.basis)).toBeLessThanOrEqual(MOST_ULPS);
      }),
      { numRuns: 500 },
    );
  });
});

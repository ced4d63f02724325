import * as formulajs from "@formulajs/formulajs";
import * as fc from "fast-check";
import type { OfftakeFunction } from "../../../src/functions/define";
import { depDb } from "../../../src/functions/depreciation/db";
import { depDdb } from "../../../src/functions/depreciation/ddb";
import { depSln } from "../../../src/functions/depreciation/sln";
import { depSyd } from "../../../src/functions/depreciation/syd";
import { depVdb } from "../../../src/functions/depreciation/vdb";
import { costs, wholeLives } from "../../finance/depreciation/assets";
import { monthEndAfter } from "../../finance/depreciation/reference";
import excel from "../../vectors/excel-depreciation.json";

/** On a yearly timeline that starts with the asset, a period is one of Excel's. */

const MAY_2026 = 46_143;

function yearly(
  f: OfftakeFunction,
  cost: number,
  salvage: number,
  life: number,
  options: unknown[],
) {
  const ends = Array.from({ length: life }, (_, t) => monthEndAfter(MAY_2026, 12 * (t + 1) - 1));
  // Excel counts a life of 120 months as 120 periods; as years it is said to be meant.
  const years = life > 50 ? `${life} years` : life;
  const row = (f.call([cost, salvage, years, MAY_2026, [ends], ...options, 12]) as number[][])[0];
  return row as number[];
}

describe("VDB, Excel's own answers at whole years", () => {
  type Row = [number, number, number, number, number, number, boolean, number];
  const all = [...excel.documentation.vdb, ...excel.printed.vdb, ...excel.excel2010.vdb] as Row[];
  const whole = all.filter(([, , life, from, until]) =>
    [life, from, until].every(Number.isInteger),
  );

  test.each(whole.filter(([, , life]) => life <= 120))(
    "VDB(%d, %d, %d, %d, %d, %d, %s) = %d",
    (cost, salvage, life, from, until, factor, noSwitch, expected) => {
      const options = [factor, noSwitch, null, "ACCUMULATED", null];
      const totals = [0, ...yearly(depVdb, cost, salvage, life, options)];
      const got = (totals[until] as number) - (totals[from] as number);
      const printedDigits = /\.(\d+)$/.exec(String(expected))?.[1]?.length ?? 0;
      const tolerance = Math.max(0.5 * 10 ** -Math.max(printedDigits, 2), 5e-12 * expected);
      expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance);
    },
  );
});

/**
 * A second opinion at random: formulajs gives Excel's answers at whole periods. It has no VDB, and its
 * DB is wrong in the last period of a first year that is not twelve months; neither is asked here.
 */
describe("formulajs at whole years", () => {
  const factors = fc.constantFrom(0.5, 1, 1.25, 1.5, 2, 3, 7);

  function agree(
    f: OfftakeFunction,
    options: (factor: number) => unknown[],
    theirs: (c: number, s: number, life: number, year: number, factor: number) => unknown,
  ) {
    fc.assert(
      fc.property(costs, wholeLives, factors, ({ cost, salvage }, life, factor) => {
        for (const [t, got] of yearly(f, cost, salvage, life, options(factor)).entries()) {
          const expected = theirs(cost, salvage, life, t + 1, factor) as number;
          expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 * cost);
        }
      }),
    );
  }

  test("SLN", () =>
    agree(
      depSln,
      () => [null, null, null],
      (c, s, n) => formulajs.SLN(c, s, n),
    ));
  test("SYD", () =>
    agree(
      depSyd,
      () => [null, null, null],
      (c, s, n, year) => formulajs.SYD(c, s, n, year),
    ));
  test("DB", () =>
    agree(
      depDb,
      () => [null, null, null],
      (c, s, n, year) => formulajs.DB(c, s, n, year, 12),
    ));
  test("DDB", () =>
    agree(
      depDdb,
      (factor) => [factor, null, null, null],
      (c, s, n, year, factor) => formulajs.DDB(c, s, n, year, factor),
    ));
  test("VDB without a switch is DDB", () =>
    agree(
      depVdb,
      (factor) => [factor, true, null, null, null],
      (c, s, n, year, factor) => formulajs.DDB(c, s, n, year, factor),
    ));
});

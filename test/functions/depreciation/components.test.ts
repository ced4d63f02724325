import { CellError } from "../../../src/functions/cells";
import { depComponents } from "../../../src/functions/depreciation/components";

/** 2026-01-01, and the ends of 2026 and 2027. */
const START = 46_023;
const YEARS = [[46_387, 46_752]];

const fleet = (assets: number) => Array.from({ length: assets }, () => [1_000, 0, 5, START, "SLN"]);

test("5,000 assets are taken: 200 a year of each", () => {
  expect(depComponents.call([fleet(5_000), YEARS])).toEqual([[1_000_000, 1_000_000]]);
});

test("more are refused, with how many are taken", () => {
  expect(depComponents.call([fleet(5_001), YEARS])).toEqual(
    new CellError(
      "#VALUE!",
      "assets: must be a table of 5 columns (cost, salvage, life, in_service, method) and at most 5000 rows, not a range of 5001 rows and 5 columns",
    ),
  );
});

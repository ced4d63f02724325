import { evaluate, type Sheet } from "../../support/formula";
import published from "../../vectors/valuation.json";

/** Values that others printed, to half a unit of the last digit that they did. */
test.each(published.formulas)("$origin: $formula", ({ formula, value, decimals, ...rest }) => {
  const cells = ("cells" in rest ? rest.cells : {}) as Sheet;
  const answer = [evaluate(formula, cells)].flat(2)[0] as number;
  expect(Math.abs(answer - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
});

import { asWritten } from "../../src/excel/cells/literal";

/** What a cell holds, as Excel hands it over, and what is to be written so that it holds it again. */
describe("What a cell held is written again", () => {
  it.each([
    // formula, value, type, written
    ["=1+1", 2, "Double", "=1+1"],
    ["=1+1", "=1+1", "String", "'=1+1"],
    ['="=1"', "=1", "String", '="=1"'],
    ["", "", "Empty", ""],
    ["May 2026", "May 2026", "String", "'May 2026"],
    ["#N/A", "#N/A", "Error", "#N/A"],
    ["#N/A", "#N/A", "String", "'#N/A"],
    ["=NA()", "#N/A", "Error", "=NA()"],
    ["TRUE", true, "Boolean", true],
    // The formula bar shows fifteen digits, the cell holds seventeen.
    [38888888.8888889, 38888888.88888889, "Double", 38888888.88888889],
  ])("%j, which shows %j (%s), as %j", (formula, value, type, written) => {
    expect(asWritten(formula, value, type)).toBe(written);
  });
});

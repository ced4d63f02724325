import { CellError } from "../../../src/functions/cells";
import { evaluate } from "../../support/formula";

test("a deviation of a share that is 0 on average has no meaning", () => {
  expect(evaluate("=OFFTAKE.RISK.SIMULATE(100, 12, 0.5, 0, 0, 0.1, 0.1, 10, 1)")).toEqual(
    new CellError("#VALUE!", "relet_sd: give 0 where relet_mean is 0, not 0.1"),
  );
});

test("one trial has no standard deviation, as STDEV.S has it; the rest stands", () => {
  const table = evaluate("=OFFTAKE.RISK.SIMULATE(100, 12, 0, 0, 0, 0, 0, 1, 1)");
  expect(table).toEqual([
    ["Mean", 1200],
    ["Standard deviation", new CellError("#DIV/0!", "One trial has no standard deviation.")],
    ["P5", 1200],
    ["P25", 1200],
    ["P50", 1200],
    ["P75", 1200],
    ["P95", 1200],
    ["P(PV < headline PV)", 0],
  ]);
});

import { CellError } from "../../../src/functions/cells";
import { evaluate } from "../../support/formula";

/** Arguments that are sound each by itself and not together, and what stands where nothing can. */
test.each([
  {
    why: "as many cash flows as draws",
    formula: "=OFFTAKE.DEBT.SCHEDULE(A1:C1, 0.1, A2:B2)",
    cells: { A1: [[1, 2, 3]], A2: [[1, 2]] },
    error: new CellError("#VALUE!", "cfads: must have 3 values, as many as draws, not 2"),
  },
  {
    why: "as much service as cash flow",
    formula: "=OFFTAKE.DEBT.DSCR(A1:B1, A2:C2)",
    cells: { A1: [[1, 2]], A2: [[1, 2, 3]] },
    error: new CellError("#VALUE!", "debt_service: must have 2 values, as many as cfads, not 3"),
  },
  {
    why: "service is a positive amount",
    formula: "=OFFTAKE.DEBT.DSCR(A1:B1, A2:B2)",
    cells: { A1: [[1, 2]], A2: [[1, -2]] },
    error: new CellError(
      "#VALUE!",
      "debt_service (entry 2): must be a number of at least 0, not -2",
    ),
  },
  {
    why: "a cap of 0 is a blank on another platform",
    formula: "=OFFTAKE.DEBT.SCULPT(A1:B1, 1.3, 0.08, 0)",
    cells: { A1: [[1, 2]] },
    error: new CellError("#VALUE!", "debt_cap: must be a number above 0, or omitted, not 0"),
  },
  {
    why: "no loan",
    formula: "=OFFTAKE.DEBT.LLCR(A1:B1, 0.08, 0)",
    cells: { A1: [[1, 2]] },
    error: new CellError("#DIV/0!", "balance is 0; the ratio is not defined."),
  },
])("$formula: $why", ({ formula, cells, error }) => {
  expect(evaluate(formula, cells)).toEqual(error);
});

const covers = { A1: [[150], [130], [40]], B1: [[100], [100], [0]] };

test.each([
  { stat: "", value: [[1.5], [1.3], ["NM"]] },
  { stat: ', "min"', value: [[1.3]] },
  { stat: ', "AVERAGE"', value: [[1.4]] },
])("cover by stat$stat, in the shape of the cash flow", ({ stat, value }) => {
  expect(evaluate(`=OFFTAKE.DEBT.DSCR(A1:A3, B1:B3${stat})`, covers)).toEqual(value);
});

test("where no period has service, there is no lowest and no average", () => {
  const cells = { A1: [[1, 2]], A2: [[0, 0]] };
  expect(evaluate('=OFFTAKE.DEBT.DSCR(A1:B1, A2:B2, "MIN")', cells)).toEqual([["NM"]]);
  expect(evaluate('=OFFTAKE.DEBT.DSCR(A1:B1, A2:B2, "AVERAGE")', cells)).toEqual([["NM"]]);
});

test('a sweep of "0" repays nothing; left out, all that is left repays', () => {
  const cells = { A1: [[100, 0]], A2: [[0, 60]] };
  const closing = (formula: string) => (evaluate(formula, cells) as unknown[][])[4];
  const none = closing('=OFFTAKE.DEBT.SCHEDULE(A1:B1, 0.1, A2:B2, "0")');
  expect(none).toEqual(["Closing balance", 100, 100]);
  const all = closing("=OFFTAKE.DEBT.SCHEDULE(A1:B1, 0.1, A2:B2)");
  expect(all).toEqual(["Closing balance", 100, 50]);
});

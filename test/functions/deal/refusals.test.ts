import { CellError } from "../../../src/functions/cells";
import { evaluate } from "../../support/formula";

/** Arguments that are sound each by itself and not together. */
test.each([
  {
    why: "ranges of different lengths",
    formula: "=OFFTAKE.DEAL.MARGIN(A1:C1, A2:B2, A3:C3)",
    cells: { A1: [[1, 2, 3]], A2: [[1, 2]], A3: [[1, 2, 3]] },
    error: new CellError("#VALUE!", "avoidable: must have 3 values, as many as revenue, not 2"),
  },
  {
    why: "ranges of different lengths",
    formula: "=OFFTAKE.DEAL.MARGIN(A1, A2, A3:B3)",
    cells: { A1: [[1]], A2: [[1]], A3: [[1, 2]] },
    error: new CellError("#VALUE!", "sunk: must have 1 value, as many as revenue, not 2"),
  },
  {
    why: "no power a GPU",
    formula: "=OFFTAKE.DEAL.CAPACITY(300, 0)",
    error: new CellError("#DIV/0!", "kw_per_gpu is 0; GPU count is not defined."),
  },
  {
    why: "a single date without the length of its period",
    formula: "=OFFTAKE.DEAL.POWERCOST(1, 1, 1, 1, DATE(2026,3,31))",
    error: new CellError(
      "#VALUE!",
      "period_months: must be 1, 3, 6 or 12 if period_ends is a single date, not a blank; or give the period's first day as first_day",
    ),
  },
  {
    why: "dates that fall back",
    formula: "=OFFTAKE.DEAL.PRICECURVE(1, 0.1, A1:B1)",
    cells: { A1: [[46081, 46053]] },
    error: new CellError(
      "#VALUE!",
      "period_ends: dates must be in ascending order; 2026-01-31 follows 2026-02-28",
    ),
  },
  {
    why: "no hours",
    formula: "=OFFTAKE.DEAL.LCOC(100, 0, 12, 1, 10, 0, 0.1)",
    error: new CellError("#DIV/0!", "No GPU-hours: gpus or utilization is 0."),
  },
  {
    why: "a price below what an hour costs",
    formula: "=OFFTAKE.DEAL.BREAKEVEN(0.4, 100, 0.5, 10)",
    error: new CellError(
      "#NUM!",
      "Price (0.4) does not exceed variable cost (0.5); no utilization level breaks even.",
    ),
  },
  {
    why: "a price that equals it",
    formula: "=OFFTAKE.DEAL.BREAKEVEN(0.5, 100, 0.5, 10)",
    error: new CellError(
      "#NUM!",
      "Price (0.5) does not exceed variable cost (0.5); no utilization level breaks even.",
    ),
  },
  {
    why: "nothing to sell",
    formula: "=OFFTAKE.DEAL.BREAKEVEN(2, 100, 0.5, 0)",
    error: new CellError("#DIV/0!", "gpus is 0; there are no GPU-hours to sell."),
  },
  {
    why: "no revenue at all",
    formula: "=OFFTAKE.DEAL.CONCENTRATION(A1:C1)",
    cells: { A1: [[0, 0, 0]] },
    error: new CellError("#DIV/0!", "All revenues are 0; concentration is not defined."),
  },
  {
    why: "a negative revenue",
    formula: "=OFFTAKE.DEAL.CONCENTRATION(A1:C1)",
    cells: { A1: [[5, -1, 0]] },
    error: new CellError("#VALUE!", "revenues (entry 2): must be a number of at least 0, not -1"),
  },
  {
    why: "no contract to serve",
    formula: "=OFFTAKE.DEAL.POWERRISK(A1:B1, 0, 10, 0.5)",
    cells: { A1: [[1, 2]] },
    error: new CellError("#DIV/0!", "contracted_mw is 0; the share served is not defined."),
  },
  {
    why: "no headline",
    formula: "=OFFTAKE.DEAL.REVENUEQUALITY(1, 0)",
    error: new CellError("#DIV/0!", "pv_headline is 0; the share is not defined."),
  },
])("$formula: $why", ({ formula, cells, error }) => {
  expect(evaluate(formula, cells)).toEqual(error);
});

test('a firm_mw of "0" means that nothing stays; blank or left out, what is not at risk does', () => {
  const cells = { A1: [[100, 100]] };
  expect(evaluate('=OFFTAKE.DEAL.POWERRISK(A1:B1, 300, 30, 1, "0")', cells)).toEqual([
    ["Expected payments", 0, 0],
    ["Worst-case payments", 0, 0],
  ]);
  expect(evaluate("=OFFTAKE.DEAL.POWERRISK(A1:B1, 300, 30, 1)", cells)).toEqual([
    ["Expected payments", 90, 90],
    ["Worst-case payments", 90, 90],
  ]);
});

test("a column of periods still gives a table that runs across", () => {
  const cells = { A1: [[10], [20]], B1: [[1], [2]], C1: [[3], [4]] };
  expect(evaluate("=OFFTAKE.DEAL.MARGIN(A1:A2, B1:B2, C1:C2)", cells)).toEqual([
    ["Incremental profit", 9, 18],
    ["Incremental margin", 0.9, 0.9],
    ["Fully loaded profit", 6, 14],
    ["Fully loaded margin", 0.6, 0.7],
  ]);
});

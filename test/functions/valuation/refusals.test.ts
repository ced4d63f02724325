import { CellError } from "../../../src/functions/cells";
import { evaluate } from "../../support/formula";

const flows = { A1: [[1, 2]], B1: [[46387, 46752]] }; // the years 2026 and 2027
const dcf = "A1:B1, B1:C1, 0.1";

/** Arguments that are sound each by itself and not together. */
test.each([
  {
    why: "weights for fewer multiples",
    formula: "=OFFTAKE.VAL.COMPS(A1:C1, B2:C2)",
    cells: { A1: [[1, 2, 3]], B2: [[1, 2]] },
    error: new CellError("#VALUE!", "weights: must have 3 values, as many as multiples, not 2"),
  },
  {
    why: "weights that are all 0",
    formula: '=OFFTAKE.VAL.COMPSTAT(A1:B1, "HARMONIC", A2:B2)',
    cells: { A1: [[1, 2]], A2: [[0, 0]] },
    error: new CellError("#DIV/0!", "weights are 0 for all meaningful multiples."),
  },
  {
    why: "two multiples to trim",
    formula: '=OFFTAKE.VAL.COMPSTAT(A1:C1, "TRIMMED")',
    cells: { A1: [[1, 2, "NM"]] },
    error: new CellError(
      "#N/A",
      "Trimmed mean needs at least 3 meaningful multiples; only 2 available.",
    ),
  },
  {
    why: "no multiple that means anything",
    formula: '=OFFTAKE.VAL.COMPSTAT(A1:B1, "MEDIAN")',
    cells: { A1: [["NM", -3]] },
    error: new CellError("#N/A", "No meaningful multiples in the group."),
  },
  {
    why: "other text among multiples",
    formula: "=OFFTAKE.VAL.COMPS(A1:C1)",
    cells: { A1: [[1, "12.5x", 3]] },
    error: new CellError(
      "#VALUE!",
      'multiples (entry 2): must be a number or NM, not "12.5x", which is text: 12.5?',
    ),
  },
  {
    why: "options without strikes",
    formula: "=OFFTAKE.VAL.DILUTED(100, 10, A1:B1)",
    cells: { A1: [[5, 6]] },
    error: new CellError("#VALUE!", "strikes: must have 2 values, as many as options, not 0"),
  },
  {
    why: "strikes without options",
    formula: "=OFFTAKE.VAL.DILUTED(100, 10, , A1:B1)",
    cells: { A1: [[5, 6]] },
    error: new CellError("#VALUE!", "strikes: requires options; got 2 without"),
  },
  {
    why: "converts and conversion prices that do not pair",
    formula: "=OFFTAKE.VAL.DILUTED(100, 10, , , , A1:B1, A2)",
    cells: { A1: [[5, 6]], A2: [[4]] },
    error: new CellError(
      "#VALUE!",
      "conversion_prices: must have 2 values, as many as converts, not 1",
    ),
  },
  {
    why: "a convert at no price",
    formula: "=OFFTAKE.VAL.DILUTED(100, 10, , , , 5, 0)",
    error: new CellError(
      "#DIV/0!",
      "A conversion price is 0; the number of shares is not defined.",
    ),
  },
  {
    why: "no metric",
    formula: "=OFFTAKE.VAL.MULTIPLES(100, 90)",
    error: new CellError(
      "#VALUE!",
      "revenue: at least one metric is required, this or a later one",
    ),
  },
  {
    why: "probabilities that leave an outcome out",
    formula: "=OFFTAKE.VAL.PROBWEIGHT(A1:B1, A2:B2)",
    cells: { A1: [[10, 20]], A2: [[0.5, 0.25]] },
    error: new CellError("#VALUE!", "probabilities: must sum to 1; they sum to 0.75"),
  },
  {
    why: "probabilities of other outcomes",
    formula: "=OFFTAKE.VAL.PROBWEIGHT(A1:B1, A2)",
    cells: { A1: [[10, 20]], A2: [[1]] },
    error: new CellError("#VALUE!", "probabilities: must have 2 values, as many as values, not 1"),
  },
  {
    why: "two cases of one value",
    formula: "=OFFTAKE.VAL.IMPLIEDWEIGHT(10, 5, 5)",
    error: new CellError("#DIV/0!", "high equals low; the implied weight is not defined."),
  },
  {
    why: "no capital",
    formula: "=OFFTAKE.VAL.WACC(0, 0, 0.1, 0.05, 0.2)",
    error: new CellError("#DIV/0!", "equity and debt are both 0; there is no capital."),
  },
  {
    why: "flows for other periods",
    formula: "=OFFTAKE.VAL.DCF(A1, B1:C1, 0.1, DATE(2025,12,31))",
    cells: { A1: [[1]], B1: flows.B1 },
    error: new CellError(
      "#VALUE!",
      "cash_flows: must have 2 values, as many as period_ends, not 1",
    ),
  },
  {
    why: "both terminal methods",
    formula: `=OFFTAKE.VAL.DCF(${dcf}, DATE(2025,12,31), FALSE, 0.02, 8, 50)`,
    cells: flows,
    error: new CellError(
      "#VALUE!",
      "exit_multiple: must be omitted if terminal_growth is given: there is one terminal value, not two",
    ),
  },
  {
    why: "growth of 0 is growth too",
    formula: `=OFFTAKE.VAL.DCF(${dcf}, DATE(2025,12,31), FALSE, "0", , 50)`,
    cells: flows,
    error: new CellError(
      "#VALUE!",
      "exit_metric: must be omitted if terminal_growth is given: there is one terminal value, not two",
    ),
  },
  {
    why: "an exit multiple of nothing",
    formula: `=OFFTAKE.VAL.DCF(${dcf}, DATE(2025,12,31), FALSE, , 8)`,
    cells: flows,
    error: new CellError("#VALUE!", "exit_metric: required when exit_multiple is given"),
  },
  {
    why: "an exit metric at no multiple",
    formula: `=OFFTAKE.VAL.DCF(${dcf}, DATE(2025,12,31), FALSE, , , 50)`,
    cells: flows,
    error: new CellError("#VALUE!", "exit_multiple: required when exit_metric is given"),
  },
  {
    why: "growth as fast as discounting",
    formula: `=OFFTAKE.VAL.DCF(${dcf}, DATE(2025,12,31), FALSE, 0.1)`,
    cells: flows,
    error: new CellError(
      "#NUM!",
      "growth (0.1) must be below the discount rate (0.1); otherwise the value is infinite.",
    ),
  },
  {
    why: "growth as fast as discounting",
    formula: "=OFFTAKE.VAL.IMPLIEDMULTIPLE(10, 0.2, 0.1, 5)",
    error: new CellError(
      "#NUM!",
      "growth (0.2) must be below the discount rate (0.1); otherwise the value is infinite.",
    ),
  },
  {
    why: "a terminal value before the valuation date",
    formula: `=OFFTAKE.VAL.DCF(${dcf}, DATE(2028,1,1), FALSE, "0")`,
    cells: flows,
    error: new CellError(
      "#VALUE!",
      "valuation_date: must be on or before the last of period_ends (2027-12-31) if there is a terminal value, not 2028-01-01",
    ),
  },
  {
    why: "two quarters grown for ever",
    formula: '=OFFTAKE.VAL.DCF(A1:B1, B1:C1, 0.1, DATE(2025,12,31), FALSE, "0")',
    cells: { A1: [[1, 2]], B1: [[46112, 46203]] }, // March and June 2026
    error: new CellError(
      "#VALUE!",
      "period_ends: must cover at least twelve months if terminal_growth is given, not 181 days",
    ),
  },
  {
    why: "periods of two years grown for ever",
    formula: '=OFFTAKE.VAL.DCF(A1:B1, B1:C1, 0.1, DATE(2025,12,31), FALSE, "0")',
    cells: { A1: [[1, 2]], B1: [[46752, 47483]] }, // the ends of 2027 and 2029
    error: new CellError(
      "#VALUE!",
      "period_ends: periods must be of at most twelve months if terminal_growth is given; the last has 731 days",
    ),
  },
  {
    why: "a terminal value and a flow that cancel",
    formula: "=OFFTAKE.VAL.IMPLIEDGROWTH(-100, 100, 0.1)",
    error: new CellError(
      "#DIV/0!",
      "terminal_value and cash_flow cancel; the implied growth is not defined.",
    ),
  },
  {
    why: "dates for fewer flows",
    formula: "=OFFTAKE.VAL.XIRR(A1:B1, A2)",
    cells: { A1: [[-1, 2]], A2: [[46387]] },
    error: new CellError("#VALUE!", "dates: must have 2 values, as many as flows, not 1"),
  },
  {
    why: "flows that no rate discounts to 0",
    formula: "=OFFTAKE.VAL.XIRR(A1:C1, A2:C2)",
    cells: { A1: [[1000, -3000, 2500]], A2: [[45658, 46023, 46388]] },
    error: new CellError("#NUM!", "No IRR between -99.99% and 1,000,000%."),
  },
  {
    why: "dates for fewer flows",
    formula: "=OFFTAKE.VAL.PAYBACK(A1:B1, A2)",
    cells: { A1: [[-1, 2]], A2: [[46387]] },
    error: new CellError("#VALUE!", "dates: must have 2 values, as many as flows, not 1"),
  },
  {
    why: "flows that never pay back",
    formula: "=OFFTAKE.VAL.PAYBACK(A1:B1, A2:B2)",
    cells: { A1: [[-10, 4]], A2: [[46022, 46387]] },
    error: new CellError("#N/A", "No payback: 6 is unrecovered at the last date."),
  },
])("$why: $formula", ({ formula, cells, error }) => {
  expect(evaluate(formula, cells)).toEqual(error);
});

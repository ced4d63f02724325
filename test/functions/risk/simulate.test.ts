import { CellError } from "../../../src/functions/cells";
import { riskSimulate } from "../../../src/functions/risk/simulate";
import { evaluate } from "../../support/formula";

test("a deviation of a share that is 0 on average has no meaning", () => {
  expect(evaluate("=OFFTAKE.RISK.SIMULATE(100, 12, 0.5, 0, 0, 0.1, 0.1, 10, 1)")).toEqual(
    new CellError("#VALUE!", "relet_sd: must be 0 if relet_mean is 0, not 0.1"),
  );
});

test("one trial has no standard deviation, as STDEV.S has it; the rest stands", () => {
  const table = evaluate("=OFFTAKE.RISK.SIMULATE(100, 12, 0, 0, 0, 0, 0, 1, 1)");
  expect(table).toEqual([
    ["Mean", 1200],
    ["Standard deviation", new CellError("#DIV/0!", "Standard deviation needs at least 2 trials.")],
    ["P5", 1200],
    ["P25", 1200],
    ["P50", 1200],
    ["P75", 1200],
    ["P95", 1200],
    ["P(PV < headline PV)", 0],
  ]);
});

test("draws as its page says: ten trials of the lease, worked by that recipe in Python at 40 digits", () => {
  // The tenants leave in months 23, 7, 13, 17, 44, 45, 57, 41, 27 and 51, so that five see the end.
  const worked = [
    2662.9530366896, 566.09094934111, 1789.9380423964, 2323.4655081633, 2909.7609965294,
    3118.6458442219, 3118.6458442219, 0.5,
  ];
  const table = evaluate("=OFFTAKE.RISK.SIMULATE(100, 36, 0.3, 6, 0.6, 0.25, 0.1, 10, 42)");
  const found = (table as [string, number][]).map(([, value]) => value);
  worked.forEach((value, i) => {
    expect((found[i] as number) / value).toBeCloseTo(1, 12);
  });
});

test("a million trials are taken", () => {
  // The parameter alone: a sandboxed million takes a minute. `npm run bench` simulates them.
  const trials = riskSimulate.parameters.find(([name]) => name === "trials")?.[1];
  expect(trials?.read(1_000_000, "trials")).toBe(1_000_000);
});

test("more are refused in a sentence", () => {
  expect(evaluate("=OFFTAKE.RISK.SIMULATE(100, 12, 1, 6, 0.5, 0, 0, 1000001, 1)")).toEqual(
    new CellError("#VALUE!", "trials: must be a whole number from 1 to 1000000, not 1000001"),
  );
});

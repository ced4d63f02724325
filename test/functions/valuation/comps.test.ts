import { CellError } from "../../../src/functions/cells";
import { valCompStat } from "../../../src/functions/valuation/comp-stat";
import { valComps } from "../../../src/functions/valuation/comps";
import { valMultiples } from "../../../src/functions/valuation/multiples";
import { valSotp } from "../../../src/functions/valuation/sotp";

const values = (table: unknown) => (table as [string, unknown][]).map(([, value]) => value);

test("NM in any case, blanks of any platform and numbers not above 0 are counted and left out", () => {
  const group = [["NM", " nm ", null, "", 0, -12, 8, 10]];
  expect(values(valComps.call([group])).slice(0, 4)).toEqual([2, 6, 8, 8.5]);
});

test("without a meaningful multiple only the counts are numbers", () => {
  const cells = values(valComps.call([[["NM"], [-1]]]));
  expect(cells.slice(0, 2)).toEqual([0, 2]);
  for (const cell of cells.slice(2)) expect(cell).toMatchObject({ code: "#N/A" });
});

test("of two multiples the trimmed mean alone has no answer", () => {
  const table = valComps.call([[[10, 30]]]) as [string, unknown][];
  const missing = table.filter(([, value]) => value instanceof CellError);
  expect(missing.map(([label]) => label)).toEqual(["Trimmed mean"]);
});

test("weights move the harmonic mean and nothing else", () => {
  const group = [[10, 15, 15, "NM"]];
  const alike = valComps.call([group]) as [string, unknown][];
  const weighted = valComps.call([group, [[0.6, 0.3, 0.1, 1]]]) as [string, unknown][];
  const moved = alike.filter(([, value], i) => value !== weighted[i]?.[1]);
  expect(moved.map(([label]) => label)).toEqual(["Harmonic mean"]);
  // 1 ÷ (0.6/10 + 0.4/15) = 11.538…: the weight of the one that means nothing counts for nothing.
  expect(weighted[7]?.[1]).toBeCloseTo(150 / 13, 12);
});

test("weights of 0 take the answer from the harmonic mean alone", () => {
  const table = valComps.call([[[10, 15]], [[0, 0]]]) as [string, unknown][];
  const errors = table.filter(([, value]) => value instanceof CellError);
  expect(errors.map(([label, error]) => [label, (error as CellError).code])).toEqual([
    ["Trimmed mean", "#N/A"],
    ["Harmonic mean", "#DIV/0!"],
  ]);
});

test("an error in a peer's cell is passed on, not skipped", () => {
  const error = new CellError("#DIV/0!");
  expect(valComps.call([[[10, error, 15]]])).toBe(error);
  expect(valCompStat.call([[[10, error, 15]], "COUNT"])).toBe(error);
});

test("one statistic is the table's", () => {
  const group = [[12, 7, "NM", 31, 9, 18]];
  const names = ["COUNT", "NM", "MIN", "Q1", "MEDIAN", "MEAN", "TRIMMED", "HARMONIC", "Q3", "MAX"];
  expect(names.map((name) => valCompStat.call([group, name]))).toEqual(
    values(valComps.call([group])),
  );
});

test("multiples: a metric left out or blank has no row, one of zero as text is NM", () => {
  expect(valMultiples.call([600, 500, "0", 0, 40])).toEqual([
    ["EV/Revenue", "NM"],
    ["EV/EBIT", 15],
  ]);
});

test("multiples: every metric, in order, equity over earnings and the rest over enterprise value", () => {
  expect(valMultiples.call([600, 500, 300, 200, 150, 50, 20, 10, 1200])).toEqual([
    ["EV/Revenue", 2],
    ["EV/EBITDA", 3],
    ["EV/EBIT", 4],
    ["P/E", 10],
    ["EV/MW", 30],
    ["EV/GPU", 60],
    ["EV/Backlog", 0.5],
  ]);
});

const segments = [
  ["A", 10, 5],
  [null, 0, ""],
  ["B", 20, 4],
];

test("parts: the last four rows as given", () => {
  const parts = [
    ["A", 50],
    ["B", 80],
    ["Sum of the parts", 130],
  ];
  expect(valSotp.call([segments])).toEqual(parts);
  expect(valSotp.call([segments, 30])).toEqual([...parts, ["Net debt", 30], ["Equity", 100]]);
  expect(valSotp.call([segments, null, 10])).toEqual([
    ...parts,
    ["Equity", 130],
    ["Per share", 13],
  ]);
  expect(valSotp.call([segments, null, null, 0.1])).toEqual([...parts, ["Discount", -13]]);
  expect(valSotp.call([segments, -10, 5, 0.2])).toEqual([
    ...parts,
    ["Discount", -26],
    ["Net debt", -10],
    ["Equity", 114],
    ["Per share", 22.8],
  ]);
});

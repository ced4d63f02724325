import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { unitInTheLastPlace } from "../support/accuracy";
import { calc, printed, scratch } from "../support/calc";

const folder = scratch();

interface Vector {
  readonly id: string;
  readonly formula: string;
  readonly cells?: object;
  readonly expected: readonly (readonly (number | string | boolean)[])[];
}

interface Answer {
  readonly id: string;
  readonly value: readonly (readonly unknown[])[];
}

function answers(cases: readonly object[]): Answer[] {
  const file = join(folder, "cases.jsonl");
  writeFileSync(file, cases.map((one) => JSON.stringify(one)).join("\n"));
  return printed(calc("--cases", file)) as Answer[];
}

function vectors(name: string): Vector[] {
  return readFileSync(join(__dirname, "../vectors", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter((row) => "id" in row);
}

/** Eight units in the last place of the largest number, or twelve digits where that is finer than text. */
function expectNear(answer: Answer | undefined, { id, expected }: Vector): void {
  expect(answer?.id).toBe(id);
  const scale = Math.max(...expected.flat().map((cell) => Math.abs(Number(cell)) || 0));
  const most = Math.max(8 * unitInTheLastPlace(scale), 1e-12 * scale);
  const given = answer?.value ?? [];
  expect(given.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  for (const [i, cell] of expected.flat().entries()) {
    const shown = given.flat()[i];
    if (typeof cell !== "number") expect(shown).toBe(cell);
    else if (typeof shown !== "number") throw new Error(`${id}: ${JSON.stringify(shown)}`);
    else expect(Math.abs(shown - cell)).toBeLessThanOrEqual(most);
  }
}

test("the independent lease and depreciation schedules come out, in their order", () => {
  const cases = [...vectors("lease.jsonl"), ...vectors("depreciation.jsonl")];
  const given = answers(cases);
  expect(given).toHaveLength(cases.length);
  for (const [i, one] of cases.entries()) expectNear(given[i], one);
});

test("every function's example gives its value through the calculation engine", () => {
  const examples = catalogue.map(({ name, example: { formula, cells, value } }) => ({
    id: name,
    formula,
    cells: cells ?? {},
    expected: (Array.isArray(value) ? value : [[value]]) as Vector["expected"],
  }));
  const given = answers(examples);
  for (const [i, one] of examples.entries()) expectNear(given[i], one);
});

test("12,000 periods down a column and along a row", () => {
  // Period ends two days apart would be no months: the last days of months from January 2026 on.
  const ends = Array.from({ length: 12_000 }, (_, k) => lastDay(2026 + Math.floor(k / 12), k % 12));
  const [down, along] = answers([
    {
      id: "down",
      formula: "=OFFTAKE.LEASE.PAYMENTS(100,DATE(2026,1,1),1200,A1:A12000)",
      cells: { A1: ends.map((end) => [end]) },
    },
    {
      id: "along",
      formula: "=SUM(OFFTAKE.LEASE.PAYMENTS(100,DATE(2026,1,1),1200,A1:QSN1))",
      cells: { A1: [ends] },
    },
  ]);
  expect(down?.value).toHaveLength(12_000);
  expect(down?.value.slice(1_199, 1_201)).toEqual([[100], [0]]);
  expect(along?.value).toEqual([[120_000]]);
});

test("cells may hold texts, truth values, blanks and formulas; a case without cells is fine", () => {
  const given = answers([
    { id: "text", formula: '=A1&"!"', cells: { A1: [["007"]] } },
    { id: "truth", formula: "=IF(B2,1,2)", cells: { B2: [[false]] } },
    { id: "blank", formula: "=COUNTBLANK(A1:C1)", cells: { A1: [[1, null, ""]] } },
    { id: "formula", formula: "=C3", cells: { A1: [[20]], C3: [["=A1*2.5"]] } },
    { id: "none", formula: "={1.0,2;3,4E2}" },
  ]);
  expect(given.map(({ value }) => value)).toEqual([
    [["007!"]],
    [[2]],
    [[2]],
    [[50]],
    [
      [1, 2],
      [3, 400],
    ],
  ]);
});

test("an error says what to do, and where it stands in a range only its cell is one", () => {
  const [months, division] = answers([
    { id: 1, formula: "=OFFTAKE.LEASE.TCV(100, 0)" },
    {
      id: 2,
      formula: "=A1:A2/B1:B2",
      cells: {
        A1: [
          [6, 3],
          [1, 0],
        ],
      },
    },
  ]);
  expect(months?.value).toEqual([
    [{ error: "#VALUE!", message: "months: must be a whole number from 1 to 1200, not 0" }],
  ]);
  expect(division?.value).toEqual([[2], [{ error: "#DIV/0!", message: "" }]]);
});

/** Excel's serial of a month's last day; months counted from 0. */
function lastDay(year: number, month: number): number {
  return Date.UTC(year, month + 1, 0) / 86_400_000 + 25_569;
}

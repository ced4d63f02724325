import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exact, MOST_ULPS, ulpsFrom } from "../../support/accuracy";
import { evaluate, type Sheet } from "../../support/formula";

interface Vector {
  readonly id: string;
  readonly formula: string;
  readonly cells: Sheet;
  readonly expected: readonly (readonly number[])[];
}

/** Worked independently of this code; the first line says what they are. */
const vectors = readFileSync(join(__dirname, "../../vectors/depreciation.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector | { readonly about: string })
  .filter((row): row is Vector => "id" in row);

test.each(vectors)("$id $formula", ({ formula, cells, expected }) => {
  const cost = Number(/\(([\d.]+),/.exec(formula)?.[1]);
  const rows = evaluate(formula, cells) as number[][];
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  const worst = rows
    .flat()
    .map((value, i) => ulpsFrom(value, exact(expected.flat()[i] as number), cost));
  // The expected values are doubles themselves, and off by as much as a double can be.
  expect(Math.max(...worst)).toBeLessThanOrEqual(MOST_ULPS);
});

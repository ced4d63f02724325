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

/** The file's first line says where the values are from. */
const vectors = readFileSync(join(__dirname, "../../vectors/lease.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector | { readonly about: string })
  .filter((row): row is Vector => "id" in row);

test.each(vectors)("$id $formula", ({ id, formula, cells, expected }) => {
  const answer = evaluate(formula, cells);
  const rows = (Array.isArray(answer) ? answer : [[answer]]) as number[][];
  if (id.startsWith("EXIT")) expect(rows).toEqual(expected);
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  // The total, roughly: a fee a month. Expected values are doubles themselves, as far off as ours may be.
  const [, fee, months] = /\(([\d.]+),DATE\([^)]*\),(\d+)/.exec(formula) ?? [];
  const worst = rows
    .flat()
    .map((value, i) =>
      ulpsFrom(value, exact(expected.flat()[i] as number), Number(fee) * Number(months)),
    );
  if (!id.startsWith("EXIT")) expect(Math.max(...worst)).toBeLessThanOrEqual(MOST_ULPS);
});

import { catalogue } from "../../src/functions/catalogue";
import { type Cell, CellError } from "../../src/functions/cells";
import { evaluate } from "../support/formula";

/** Each function's example is executed: what its reference page shows is what it gives. */
test.each(catalogue.map((f) => [f.name, f.example] as const))("%s", (_, example) => {
  const answer = evaluate(example.formula, example.cells);
  const cells = rows(answer as Shown);
  const expected = rows(example.value);
  expect(cells.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  cells.flat().forEach((cell, i) => {
    expectSame(cell, expected.flat()[i] as Cell);
  });
  expect(example.origin.length).toBeGreaterThan(10);
});

type Shown = Cell | readonly (readonly Cell[])[];

function rows(value: Shown): readonly (readonly Cell[])[] {
  return Array.isArray(value) ? value : [[value as Cell]];
}

/** Numbers to twelve digits: an example worked by hand may end where a double goes on. */
function expectSame(cell: Cell | undefined, expected: Cell): void {
  if (cell instanceof CellError) throw new Error(`${cell.code} ${cell.message}`);
  if (typeof expected !== "number") expect(cell).toBe(expected);
  else expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(near(expected));
}

const near = (value: number) => 1e-12 * Math.max(1, Math.abs(value));

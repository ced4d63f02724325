import type { Cell, Cells } from "./cells";

/** A rectangle of values, row by row. A row or a column of periods is one too. */
export interface Grid<T> {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly T[];
}

/** Values in the shape of a given range: a row gives a row, a column a column, one cell one cell. */
export function inShapeOf(range: Grid<unknown>, values: readonly Cell[]): Cells {
  const { rows, columns } = range;
  if (rows === 1) return [values];
  const shaped = new Array<readonly Cell[]>(rows);
  for (let row = 0; row < rows; row++)
    shaped[row] =
      columns === 1 ? [values[row] as Cell] : values.slice(row * columns, (row + 1) * columns);
  return shaped;
}

import type { Cell, Cells } from "./cells";

/** A rectangle of values in row-major order; a single row or column is also a grid. */
export interface Grid<T> {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly T[];
}

/** Returns the values in the shape of the given range: row, column, single cell or rectangle. */
export function inShapeOf(range: Grid<unknown>, values: readonly Cell[]): Cells {
  const { rows, columns } = range;
  if (rows === 1) return [values];
  const shaped = new Array<readonly Cell[]>(rows);
  for (let row = 0; row < rows; row++)
    shaped[row] =
      columns === 1 ? [values[row] as Cell] : values.slice(row * columns, (row + 1) * columns);
  return shaped;
}

import type { Cell, Cells } from "./cells";

/** A rectangle of values, row by row. A row or a column of periods is one too. */
export interface Grid<T> {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly T[];
}

/** Values in the shape of a given range: a row gives a row, a column a column, one cell one cell. */
export function inShapeOf(range: Grid<unknown>, values: readonly Cell[]): Cells {
  return Array.from({ length: range.rows }, (_, row) =>
    values.slice(row * range.columns, (row + 1) * range.columns),
  );
}

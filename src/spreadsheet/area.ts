import type { Area, Position } from "./address";

/** The rectangle between two cells. */
export function between(from: Position, to: Position): Area {
  return {
    startRow: from.row,
    startColumn: from.column,
    endRow: to.row,
    endColumn: to.column,
  };
}

/** The rectangle that is one cell. */
export function cell(row: number, column: number): Area {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

/** The cells of a rectangle, row by row. */
export function cellsOf({ startRow, startColumn, endRow, endColumn }: Area): Position[] {
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, c) => ({
      row: startRow + r,
      column: startColumn + c,
    })),
  ).flat();
}

export function contains(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.startRow &&
    row <= area.endRow &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
}

/** Whether two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}

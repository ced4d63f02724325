import { type Cell, CellError, type Cells } from "./cells";
import { LabeledTable } from "./labeled";

const TOO_LARGE = new CellError("#NUM!", "Result exceeds Excel's numeric limit.");

/** Converts a result to what a cell can show: no NaN, no infinity, and 0 for −0. */
export function presentable(result: Cell | Cells | LabeledTable): Cell | Cells {
  if (result instanceof LabeledTable) return result.rows(presentableCell);
  if (!Array.isArray(result)) return presentableCell(result as Cell);
  return (result as Cells).map((row) => (isPresentable(row) ? row : row.map(presentableCell)));
}

/** Most rows need no change and are not copied. */
function isPresentable(row: readonly Cell[]): boolean {
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (typeof cell !== "number") continue;
    if (!Number.isFinite(cell) || (cell === 0 && Object.is(cell, -0))) return false;
  }
  return true;
}

function presentableCell(cell: Cell): Cell {
  if (typeof cell !== "number") return cell;
  return Number.isFinite(cell) ? cell + 0 : TOO_LARGE;
}

import type { Position } from "../../spreadsheet/address";
import type { InputsPlan } from "../../templates/inputs-sheet";
import type { CellPlan } from "../../templates/plan";
import type { StyleName } from "../../templates/styles";
import type { CellValue } from "../cells/content";
import { typed } from "../cells/content";
import { rowsOf } from "../inputs/plan-rows";
import type { ChangedCell } from "../inputs/records";
import { heldAt, type SheetImage } from "../inputs/state";
import { isOfTerms } from "./difference";

/** One cell that a load writes, and what it held before. */
export interface CellWrite {
  readonly at: Position;
  readonly formula: CellValue;
  /** Only in rows that the load adds: those that stand already keep their look. */
  readonly look?: { readonly format: string; readonly style: StyleName };
  readonly undo: ChangedCell;
}

/** A planned row or heading on its way to where its anchor, a named cell, stands on the sheet. */
export interface MovedRow {
  readonly home: SheetImage;
  readonly name: string;
  readonly anchor: Position;
  readonly planned: Position;
}

/**
 * Cells that change, but for those beside the value in which the user wrote something of their own.
 *
 * @param loaded Cells as they were last loaded, by which the user's own text is known.
 */
export function overwritten(
  moved: MovedRow,
  cells: readonly CellPlan[],
  loaded: readonly CellPlan[] | undefined,
): CellWrite[] {
  return cells.flatMap((cell) => {
    const at = target(moved, cell);
    if (at.row < 0 || at.column < 0) return [];
    const held = heldAt(moved.home, at.row, at.column).formula;
    const isValue = cell.at.row === moved.planned.row && cell.at.column === moved.planned.column;
    const formula = typed(cell.content);
    if (held === formula || (!isValue && isUsers(held, cell, loaded))) return [];
    return [write(moved, at, formula)];
  });
}

/**
 * A cell that says which terms are loaded may say already what the user chose in it. Its undo puts
 * back what was loaded then, so that it is true again.
 */
export function withTerms(
  moved: MovedRow,
  row: readonly CellWrite[],
  value: CellValue,
  loaded: InputsPlan | undefined,
): readonly CellWrite[] {
  const { home, name, anchor } = moved;
  const held = heldAt(home, anchor.row, anchor.column).formula;
  const before = loaded && rowsOf(loaded).get(name)?.value;
  if (before === undefined || !isOfTerms(name, held)) return row;
  const others = row.filter(({ at }) => at.row !== anchor.row || at.column !== anchor.column);
  if (before === value && held === value) return others;
  const own = write(moved, anchor, value);
  return [...others, { ...own, undo: { ...own.undo, before } }];
}

/** A cell of a row that is new. */
export function added(moved: MovedRow, cell: CellPlan): CellWrite {
  const { format, style } = cell;
  return { ...write(moved, target(moved, cell), typed(cell.content)), look: { format, style } };
}

export function write(
  { home, name, anchor }: MovedRow,
  at: Position,
  formula: CellValue,
): CellWrite {
  const held = heldAt(home, at.row, at.column);
  return {
    at,
    formula,
    undo: {
      anchor: name,
      rows: at.row - anchor.row,
      columns: at.column - anchor.column,
      before: held.formula,
      beforeFormat: held.format,
      after: formula,
    },
  };
}

function target({ anchor, planned }: MovedRow, { at }: CellPlan): Position {
  return {
    row: anchor.row + at.row - planned.row,
    column: anchor.column + at.column - planned.column,
  };
}

function isUsers(
  held: CellValue,
  { at }: CellPlan,
  loaded: readonly CellPlan[] | undefined,
): boolean {
  if (!loaded || held === "") return false;
  return !loaded.some((cell) => cell.at.column === at.column && typed(cell.content) === held);
}

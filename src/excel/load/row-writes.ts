import type { Position } from "../../spreadsheet/address";
import type { InputsPlan } from "../../templates/inputs-sheet";
import type { CellPlan } from "../../templates/plan";
import type { StyleName } from "../../templates/styles";
import type { CellValue } from "../cells/content";
import { enteredValue } from "../cells/content";
import { rowsOf } from "../inputs/plan-rows";
import type { ChangedCell } from "../inputs/records";
import { cellAt, type SheetImage } from "../inputs/state";
import { isOfTerms } from "./difference";

/** One cell that a load writes, and what it contained before. */
export interface CellWrite {
  readonly at: Position;
  readonly value: CellValue;
  /** Only in rows that the load adds: those that are there already keep their look. */
  readonly look?: { readonly format: string; readonly style: StyleName };
  readonly undo: ChangedCell;
}

/** A planned row or heading on its way to where its anchor, a named cell, is on the sheet. */
export interface RowPlacement {
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
  moved: RowPlacement,
  cells: readonly CellPlan[],
  loaded: readonly CellPlan[] | undefined,
): CellWrite[] {
  return cells.flatMap((cell) => {
    const at = target(moved, cell);
    if (at.row < 0 || at.column < 0) return [];
    const current = cellAt(moved.home, at.row, at.column).value;
    const isValue = cell.at.row === moved.planned.row && cell.at.column === moved.planned.column;
    const value = enteredValue(cell.content);
    if (current === value || (!isValue && isUsers(current, cell, loaded))) return [];
    return [write(moved, at, value)];
  });
}

/**
 * A cell that says which terms are loaded may say already what the user chose in it. Its undo puts
 * back what was loaded then, so that it is true again.
 */
export function withTermsUndo(
  moved: RowPlacement,
  row: readonly CellWrite[],
  value: CellValue,
  loaded: InputsPlan | undefined,
): readonly CellWrite[] {
  const { home, name, anchor } = moved;
  const current = cellAt(home, anchor.row, anchor.column).value;
  const before = loaded && rowsOf(loaded).get(name)?.value;
  if (before === undefined || !isOfTerms(name, current)) return row;
  const others = row.filter(({ at }) => at.row !== anchor.row || at.column !== anchor.column);
  if (before === value && current === value) return others;
  const own = write(moved, anchor, value);
  return [...others, { ...own, undo: { ...own.undo, before } }];
}

/** A cell of a row that is new. */
export function added(moved: RowPlacement, cell: CellPlan): CellWrite {
  const { format, style } = cell;
  return {
    ...write(moved, target(moved, cell), enteredValue(cell.content)),
    look: { format, style },
  };
}

export function write(
  { home, name, anchor }: RowPlacement,
  at: Position,
  value: CellValue,
): CellWrite {
  const current = cellAt(home, at.row, at.column);
  return {
    at,
    value,
    undo: {
      anchor: name,
      rows: at.row - anchor.row,
      columns: at.column - anchor.column,
      before: current.value,
      beforeFormat: current.format,
      after: value,
    },
  };
}

function target({ anchor, planned }: RowPlacement, { at }: CellPlan): Position {
  return {
    row: anchor.row + at.row - planned.row,
    column: anchor.column + at.column - planned.column,
  };
}

function isUsers(
  current: CellValue,
  { at }: CellPlan,
  loaded: readonly CellPlan[] | undefined,
): boolean {
  if (!loaded || current === "") return false;
  return !loaded.some(
    (cell) => cell.at.column === at.column && enteredValue(cell.content) === current,
  );
}

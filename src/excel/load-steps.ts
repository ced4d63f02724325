import type { Position } from "../templates/address";
import type { InputsPlan } from "../templates/inputs-sheet";
import type { CellPlan, NamePlan } from "../templates/plan";
import type { StyleName } from "../templates/styles";
import type { Difference } from "./difference";
import { cellOf, heldAt, type InputsState, isTaken, type SheetImage } from "./inputs-state";
import { rowsOf } from "./plan-rows";
import type { CellValue, ChangedCell } from "./records";
import { typed } from "./typed";

/** One cell that a load writes, and what it held before. */
export interface CellWrite {
  readonly at: Position;
  readonly formula: CellValue;
  /** Only in rows that the load adds: those that stand already keep their look. */
  readonly look?: { readonly format: string; readonly style: StyleName };
  readonly undo: ChangedCell;
}

/** What a load does to a sheet that has inputs already. */
export interface LoadSteps {
  readonly writes: readonly CellWrite[];
  readonly names: readonly NamePlan[];
}

/**
 * A row whose input stands already is written where it stands, wherever the user moved it; a row that
 * is new goes below everything else. A row whose difference is refused is left whole, and so is text
 * beside a value that the user wrote.
 *
 * @param loaded The plan of what was last loaded, by which the user's own text is known.
 */
export function loadSteps(
  state: InputsState,
  home: SheetImage,
  plan: InputsPlan,
  loaded: InputsPlan | undefined,
  choice: { readonly accepted: readonly Difference[]; readonly refused: readonly Difference[] },
): LoadSteps {
  const left = new Set(choice.refused.map(({ name }) => name));
  const writes: CellWrite[] = headWrites(state, home, plan, loaded);
  const places = new Map<string, Position>();
  let next = firstFreeRow(home);
  for (const [name, { row, column, cells }] of rowsOf(plan)) {
    if (left.has(name)) continue;
    const planned = { row, column };
    const stands = cellOf(state, name);
    if (stands?.sheet === home.name) {
      const moved = { home, name, anchor: stands.at, planned };
      writes.push(...overwritten(moved, cells, loadedBeside(loaded, name)));
    } else if (!isTaken(state, name)) {
      const at = { row: next++, column };
      writes.push(...cells.map((cell) => added({ home, name, anchor: at, planned }, cell)));
      places.set(name, at);
    }
  }
  for (const { name, kind } of choice.accepted) {
    const stands = cellOf(state, name);
    if (kind !== "absent" || !stands) continue;
    const moved = { home, name, anchor: stands.at, planned: stands.at };
    writes.push(write(moved, stands.at, ""));
  }
  const names = plan.names.flatMap((name): NamePlan[] => {
    const at = places.get(name.name);
    return at ? [{ ...name, sheet: home.name, at }] : [];
  });
  return { writes, names };
}

/** A planned row or heading on its way to where its anchor, a named cell, stands on the sheet. */
interface Moved {
  readonly home: SheetImage;
  readonly name: string;
  readonly anchor: Position;
  readonly planned: Position;
}

/** The lines above the first input: the deal's title, scenario and reading. */
function headWrites(
  state: InputsState,
  home: SheetImage,
  plan: InputsPlan,
  loaded: InputsPlan | undefined,
): CellWrite[] {
  const [first] = rowsOf(plan).values();
  const anchor = [...rowsOf(plan)].find(([name]) => cellOf(state, name)?.sheet === home.name);
  const stands = anchor && cellOf(state, anchor[0]);
  if (!first || !anchor || !stands) return [];
  const [name, { row, column }] = anchor;
  const above = plan.sheet.cells.filter((cell) => cell.at.row < first.row);
  const moved = { home, name, anchor: stands.at, planned: { row, column } };
  return overwritten(moved, above, loaded?.sheet.cells);
}

/** Cells that change, but for those in which the user wrote something of their own. */
function overwritten(
  moved: Moved,
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

/** A row of the last load, as it was planned; columns of a plan are the same for all deals. */
function loadedBeside(
  loaded: InputsPlan | undefined,
  name: string,
): readonly CellPlan[] | undefined {
  if (!loaded) return undefined;
  return rowsOf(loaded).get(name)?.cells ?? [];
}

function isUsers(
  held: CellValue,
  { at }: CellPlan,
  loaded: readonly CellPlan[] | undefined,
): boolean {
  if (!loaded || held === "") return false;
  return !loaded.some((cell) => cell.at.column === at.column && typed(cell.content) === held);
}

function added(moved: Moved, cell: CellPlan): CellWrite {
  const { format, style } = cell;
  return { ...write(moved, target(moved, cell), typed(cell.content)), look: { format, style } };
}

function target({ anchor, planned }: Moved, { at }: CellPlan): Position {
  return {
    row: anchor.row + at.row - planned.row,
    column: anchor.column + at.column - planned.column,
  };
}

function write({ home, name, anchor }: Moved, at: Position, formula: CellValue): CellWrite {
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

/** One row is left free below what is there, so that added inputs stand apart. */
function firstFreeRow({ startRow, formulas }: SheetImage): number {
  return startRow + formulas.length + 1;
}

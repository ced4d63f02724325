import { type ColumnCase, columnCases } from "../../deals/cases";
import type { Position } from "../../spreadsheet/address";
import { COLUMN, caseColumn } from "../../templates/inputs-columns";
import { READING_LABELS } from "../../templates/inputs-readings";
import type { InputsPlan } from "../../templates/inputs-sheet";
import { EDITED_INPUTS, totalNames } from "../../templates/inputs-totals";
import type { CellPlan, NamePlan, ValidationPlan } from "../../templates/plan";
import { isFormula } from "../cells/literal";
import { entered, type Placed, type PlacedRow, placed } from "../inputs/place";
import { cellAt, type InputsState, isNameUsed, type SheetImage } from "../inputs/state";
import { SheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { type CellWrite, write } from "./cell-write";

/** What a load does to a sheet that has inputs already. */
export interface SheetWrites {
  readonly writes: readonly CellWrite[];
  readonly names: readonly NamePlan[];
  /** Of rows that are new. */
  readonly validations: readonly ValidationPlan[];
}

export type Keeps = (name: string, one: ColumnCase) => boolean;

/**
 * A row whose input is on the sheet already is written where it is, wherever the user moved it, and its
 * cells in the columns that have their heads; a row that is new goes below everything else. Of an input
 * whose change is refused the cases stay as they are, under what was loaded now.
 *
 * @param keeps Whether an input keeps what it holds in a case.
 */
export function sheetWrites(
  state: InputsState,
  home: SheetImage,
  plan: InputsPlan,
  keeps: Keeps,
): SheetWrites {
  const on = placed(state, home, plan);
  const writes: CellWrite[] = [];
  const names: NamePlan[] = [];
  const validations: ValidationPlan[] = [];
  let next = home.startRow + home.values.length + 1;
  for (const placedRow of on.rows) {
    const { plan: row } = placedRow;
    const isNew = placedRow.row === undefined;
    if (isNew && isNameUsed(state, row.name)) continue;
    const at = placedRow.row ?? next++;
    writes.push(
      ...(isNew ? addedCells(on, placedRow, at) : changedCells(on, placedRow, at, keeps)),
    );
    for (const one of row.names)
      if (!isNameUsed(state, one.name))
        names.push({
          ...one,
          sheet: home.name,
          at: { row: at, column: on.columns.at(one.at.column) },
        });
    if (isNew) validations.push(...rulesOf(plan, row.row, at, on));
  }
  writes.push(...readingWrites(on, plan));
  names.push(...rangeNames(state, on, plan));
  return { writes, names, validations };
}

function addedCells(on: Placed, { plan }: PlacedRow, row: number): CellWrite[] {
  return plan.cells.map((cell) => {
    const { format, style } = cell;
    return { ...writeOf(on, plan.name, row, row, plan.row, cell), look: { format, style } };
  });
}

function changedCells(on: Placed, { plan }: PlacedRow, row: number, keeps: Keeps): CellWrite[] {
  const isKept = ({ at }: CellPlan) =>
    columnCases.some((one) => caseColumn(one) === at.column && keeps(plan.name, one));
  const isTotal = totalNames.includes(plan.name) || plan.name === EDITED_INPUTS;
  const isLabel = ({ at }: CellPlan) =>
    at.column === COLUMN.label && plan.names.every((n) => n.at.column !== COLUMN.label);
  return plan.cells.flatMap((cell) => {
    if (isLabel(cell) || isKept(cell)) return [];
    const one = writeOf(on, plan.name, row, row, plan.row, cell);
    const current = cellAt(on.home, one.at.row, one.at.column).value;
    // A sum follows the rows that the user inserts.
    if (current === one.value || (isTotal && isFormula(current))) return [];
    return [one];
  });
}

function writeOf(
  { home, columns }: Placed,
  anchor: string,
  anchorRow: number,
  row: number,
  plannedRow: number,
  { at, content }: CellPlan,
): CellWrite {
  const place = { row, column: columns.at(at.column) };
  const head = columns.headOf(place.column) ?? "";
  const value = entered(content, plannedRow, row, columns);
  return write(home, { anchor, rows: row - anchorRow, head }, place, value);
}

/** @throws SheetError where the table has no room for the deal's readings. */
function readingWrites(on: Placed, { readings, sheet }: InputsPlan): CellWrite[] {
  const { home, readings: table } = on;
  if (!table)
    throw new SheetError(
      `${home.name} has lost the name ${READING_LABELS} of its readings of the exit clause.`,
      WORKBOOK_UNCHANGED,
      "Undo the deletion in Excel, or load into a new workbook.",
    );
  const planned = Array.from({ length: readings.count }, (_, i) => {
    const row = readings.first + i;
    return { row, cells: sheet.cells.filter(({ at }) => at.row === row) };
  });
  const filled = planned.filter(({ cells }) =>
    cells.some(({ at, content }) => at.column === COLUMN.label && content.kind === "value"),
  );
  if (filled.length > table.count)
    throw new SheetError(
      `${home.name} has room for ${table.count} readings of the exit clause; this deal has ${filled.length}.`,
      WORKBOOK_UNCHANGED,
      "Load the deal into a new workbook.",
    );
  const blank = planned.at(-1);
  return Array.from({ length: table.count }, (_, i) => planned[i] ?? blank).flatMap((one, i) => {
    const row = table.row + i;
    return (one?.cells ?? []).flatMap((cell) => {
      const written = writeOf(on, READING_LABELS, table.row, row, one?.row ?? 0, cell);
      const current = cellAt(home, written.at.row, written.at.column).value;
      return current === written.value ? [] : [written];
    });
  });
}

/** Names of ranges that were deleted. */
function rangeNames(state: InputsState, { home, readings, columns }: Placed, plan: InputsPlan) {
  if (!readings) return [];
  return plan.readings.names.flatMap((one): NamePlan[] => {
    if (isNameUsed(state, one.name)) return [];
    const column = columns.at(one.at.column);
    const at: Position = { row: readings.row, column };
    const to = { row: readings.row + readings.count - 1, column };
    return [{ ...one, sheet: home.name, at, to }];
  });
}

/** What may be entered into a row that is new. */
function rulesOf({ sheet }: InputsPlan, planned: number, row: number, { columns }: Placed) {
  return (sheet.validations ?? [])
    .filter(({ at }) => at.row === planned)
    .map((rule) => ({ ...rule, at: { row, column: columns.at(rule.at.column) } }));
}

import { address } from "../../spreadsheet/address";
import { HEADS } from "../../templates/inputs-columns";
import { SCENARIO } from "../../templates/inputs-head";
import { SELECTOR } from "../../templates/inputs-readings";
import { inputsPlan } from "../../templates/inputs-sheet";
import { type CellValue, enteredValue } from "../cells/content";
import { isFormula } from "../cells/literal";
import { columnOfHead } from "../inputs/columns";
import {
  type ChangedCell,
  LOADED_KEY,
  UNDO_KEY,
  type UndoRecord,
  unfinishedSheet,
} from "../inputs/records";
import { areaOf, cellAt, type InputsState, readInputs } from "../inputs/state";
import { isUnfinished } from "../inputs/status";
import { inputNames, termsOf } from "../inputs/terms";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { onWorkbook } from "../request/run";
import { countLoad } from "./count";
import { queueLoaded, queueUndo } from "./roll-back";

/** The load that can be undone, and what undoing it would lose. */
export interface UndoPreview {
  readonly state: InputsState;
  readonly undo: UndoRecord;
  /**
   * What was edited after the load: the names of inputs and, where the sheet itself would go, the
   * addresses of other cells in which the user wrote.
   */
  readonly editedSince: readonly string[];
}

/** @returns undefined where there is nothing to undo. @throws SheetError */
export async function previewUndo(): Promise<UndoPreview | undefined> {
  try {
    return await onWorkbook(async (context) => {
      const state = await readInputs(context, inputNames);
      const { undo } = state;
      if (!undo) return undefined;
      return { state, undo, editedSince: [...editedSince(state, undo), ...ownCells(state, undo)] };
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

/** Restores everything as it was before the load, in one round trip. @throws SheetError */
export async function undoLoad({ state, undo }: UndoPreview): Promise<void> {
  const { home } = state;
  countLoad();
  if (!home && !isUnfinished(state)) {
    await forget();
    throw new SheetError(
      "The Inputs sheet was deleted, so there is nothing to restore.",
      WORKBOOK_UNCHANGED,
      "Load the deal again.",
    );
  }
  try {
    await onWorkbook((context) => restored(context, undo, state));
  } catch (error) {
    if (isRefusedWhole(error)) throw sheetError(error, WORKBOOK_UNCHANGED);
    if (await isFinished(undo)) return;
    throw sheetError(error, "Part of the load may remain. Choose Undo again.");
  }
}

/** An undo that broke off is resumed from the current state. @returns Whether it is done. */
async function isFinished(undo: UndoRecord): Promise<boolean> {
  try {
    await onWorkbook(async (context) => {
      const now = await readInputs(context, inputNames);
      // The record is the last thing that an undo takes away: without it, only the answer got lost.
      if (now.undo?.id === undo.id) await restored(context, undo, now);
    });
    return true;
  } catch {
    return false;
  }
}

async function restored(
  context: Excel.RequestContext,
  undo: UndoRecord,
  state: InputsState,
): Promise<void> {
  queueRestoring(context, undo, state);
  queueLoaded(context.workbook.settings, undo);
  queueUndo(context.workbook.settings);
  await context.sync();
}

function queueRestoring(context: Excel.RequestContext, undo: UndoRecord, state: InputsState): void {
  const { names, worksheets } = context.workbook;
  const { home } = state;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  if (undo.madeSheet) {
    worksheets.getItemOrNullObject(unfinishedSheet(undo)).delete();
    if (home && home.name !== unfinishedSheet(undo)) worksheets.getItem(home.id).delete();
  } else {
    restoreCells(names, undo, state);
  }
  for (const name of undo.madeNames) names.getItemOrNullObject(name).delete();
}

/** Each cell from its name on, so that rows that came since the preview do not move it. */
function restoreCells(
  names: Excel.NamedItemCollection,
  undo: UndoRecord,
  state: InputsState,
): void {
  const made = new Set(undo.madeNames);
  for (const cell of undo.cells) {
    const place = placeOf(state, cell);
    if (!place) continue;
    const anchor = names.getItem(cell.anchor).getRange().getCell(0, 0);
    const range = anchor.getOffsetRange(cell.rows, place.column - place.anchor.column);
    if (made.has(cell.anchor)) {
      range.clear();
      range.dataValidation.clear();
    }
    range.numberFormat = [[cell.beforeFormat]];
    range.formulas = [[cell.before]];
  }
}

/** Whether two contents are the same, wherever the rows and columns are that a formula refers to. */
function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (isFormula(a) && isFormula(b) && inPlace(a) === inPlace(b));
}

const inPlace = (formula: CellValue) => String(formula).replace(/\b[A-Z]{1,3}\d+\b/g, "#");

/** Heads of the columns that the user may fill. */
const GIVEN = HEADS.slice(HEADS.indexOf("Live"), HEADS.indexOf("As loaded"));

async function forget(): Promise<void> {
  await onWorkbook(async (context) => {
    context.workbook.settings.getItemOrNullObject(UNDO_KEY).delete();
    context.workbook.settings.getItemOrNullObject(LOADED_KEY).delete();
    await context.sync();
  });
}

/** Where a changed cell is now; undefined where its name is gone. */
function placeOf(state: InputsState, { anchor, rows, head }: ChangedCell) {
  const named = areaOf(state, anchor);
  if (!state.home || named?.sheet !== state.home.name) return undefined;
  const { startRow, startColumn } = named.area;
  const column = columnOfHead(state.home, head);
  return { row: startRow + rows, column, anchor: { row: startRow, column: startColumn } };
}

function editedSince(state: InputsState, undo: UndoRecord): string[] {
  const { home } = state;
  if (!home) return [];
  const edited = undo.cells.filter((cell) => {
    // Which case is live, and which reading, was chosen, not edited.
    if (cell.anchor === SCENARIO || cell.anchor === SELECTOR) return false;
    // Nor is a row that shows what others hold.
    if (!GIVEN.includes(cell.head)) return false;
    const at = placeOf(state, cell);
    if (!at) return false;
    // What was there before is no edit either: the load may have broken off before it came there.
    const current = cellAt(home, at.row, at.column).value;
    return !isSame(current, cell.after) && !isSame(current, cell.before);
  });
  return [...new Set(edited.map(({ anchor }) => anchor))];
}

/** Cells of a made sheet that hold what the load wrote nowhere in their column. */
function ownCells(state: InputsState, undo: UndoRecord): string[] {
  const terms = termsOf(state);
  const { home } = state;
  if (!undo.madeSheet || !terms || !home) return [];
  const plan = inputsPlan(terms);
  const key = (column: number, current: unknown) => `${column} ${typeof current} ${current}`;
  const written = new Set(
    plan.sheet.cells.map(({ at, content }) =>
      key(columnOfHead(home, HEADS[at.column] ?? ""), enteredValue(content)),
    ),
  );
  const inputs = new Set(
    undo.cells.flatMap((cell) => {
      const at = placeOf(state, cell);
      return at ? [address(at)] : [];
    }),
  );
  return home.values.flatMap((row, r) =>
    row.flatMap((current, c) => {
      const at = { row: home.startRow + r, column: home.startColumn + c };
      const isOwn =
        current !== "" &&
        !isFormula(current) &&
        !written.has(key(at.column, current)) &&
        !inputs.has(address(at));
      return isOwn ? [address(at)] : [];
    }),
  );
}

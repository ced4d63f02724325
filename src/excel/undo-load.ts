import { INPUTS } from "../templates/inputs-sheet";
import { cellOf, heldAt, type InputsState, readInputs, type SheetImage } from "./inputs-state";
import { inputNames } from "./library-names";
import { type ChangedCell, LOADED_KEY, UNDO_KEY, type UndoRecord } from "./records";
import { onWorkbook } from "./round-trips";
import { SheetError, sheetError } from "./sheet-error";

/** The load that can be undone, and what undoing it would lose. */
export interface UndoPreview {
  readonly state: InputsState;
  readonly undo: UndoRecord;
  /** The names of inputs that were edited after the load. */
  readonly editedSince: readonly string[];
}

const UNTOUCHED = "The workbook is as it was.";

/** @returns undefined where there is nothing to undo. @throws SheetError */
export async function previewUndo(): Promise<UndoPreview | undefined> {
  try {
    return await onWorkbook(async (context) => {
      const state = await readInputs(context, inputNames);
      const { undo } = state;
      return undo && { state, undo, editedSince: editedSince(state, undo) };
    });
  } catch (error) {
    throw sheetError(error, UNTOUCHED);
  }
}

/** Puts everything back as it was before the load, in one round trip. @throws SheetError */
export async function undoLoad({ state, undo }: UndoPreview): Promise<void> {
  if (!state.home) {
    await forget();
    throw new SheetError(
      "The inputs' sheet is gone, so there is nothing to put back.",
      UNTOUCHED,
      "Load the deal again.",
    );
  }
  try {
    await onWorkbook(async (context) => {
      queuePutBack(context, undo, state);
      settle(context.workbook.settings, undo, undefined);
      await context.sync();
    });
  } catch (error) {
    throw sheetError(error, "Part of the load may still stand; it can be undone again.");
  }
}

/**
 * After a load that failed: the workbook as it was before, with the undo that it had then.
 *
 * @returns The state that the workbook is in now, as a sentence.
 */
export async function tryPutBack(undo: UndoRecord, before: InputsState): Promise<string> {
  try {
    await onWorkbook(async (context) => {
      const { home } = await readInputs(context, inputNames);
      // A sheet that was made may have failed before it had its names.
      if (undo.madeSheet) removeMade(context, undo, home?.name ?? INPUTS);
      else queuePutBack(context, undo, before);
      settle(context.workbook.settings, undo, before.undo);
      await context.sync();
    });
    return UNTOUCHED;
  } catch {
    return "Part of the load may stand in the workbook; Undo puts back what was there.";
  }
}

function queuePutBack(context: Excel.RequestContext, undo: UndoRecord, state: InputsState): void {
  const home = state.home;
  if (!home) return;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  if (undo.madeSheet) removeMade(context, undo, home.name);
  else restoreCells(context, undo, state, home);
}

function restoreCells(
  context: Excel.RequestContext,
  undo: UndoRecord,
  state: InputsState,
  home: SheetImage,
): void {
  const sheet = context.workbook.worksheets.getItem(home.name);
  const made = new Set(undo.madeNames);
  for (const cell of undo.cells) {
    const at = placeOf(state, cell);
    if (!at) continue;
    const range = sheet.getCell(at.row, at.column);
    if (made.has(cell.anchor)) range.clear();
    range.numberFormat = [[cell.beforeFormat]];
    range.formulas = [[cell.before]];
  }
  for (const name of made) context.workbook.names.getItemOrNullObject(name).delete();
}

function removeMade(context: Excel.RequestContext, undo: UndoRecord, sheet: string): void {
  for (const name of undo.madeNames) context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.worksheets.getItemOrNullObject(sheet).delete();
}

/** The records as they were before the load. */
function settle(
  settings: Excel.SettingCollection,
  undo: UndoRecord,
  earlier: UndoRecord | undefined,
): void {
  if (undo.previous) settings.add(LOADED_KEY, undo.previous);
  else settings.getItemOrNullObject(LOADED_KEY).delete();
  if (earlier) settings.add(UNDO_KEY, earlier);
  else settings.getItemOrNullObject(UNDO_KEY).delete();
}

async function forget(): Promise<void> {
  await onWorkbook(async (context) => {
    context.workbook.settings.getItemOrNullObject(UNDO_KEY).delete();
    context.workbook.settings.getItemOrNullObject(LOADED_KEY).delete();
    await context.sync();
  });
}

/** Where a changed cell stands now; undefined where its name is gone. */
function placeOf(state: InputsState, { anchor, rows, columns }: ChangedCell) {
  const named = cellOf(state, anchor);
  if (!named || named.sheet !== state.home?.name) return undefined;
  return { row: named.at.row + rows, column: named.at.column + columns };
}

function editedSince(state: InputsState, undo: UndoRecord): string[] {
  const { home } = state;
  if (!home) return [];
  const edited = undo.cells.filter((cell) => {
    const at = placeOf(state, cell);
    return at && heldAt(home, at.row, at.column).formula !== cell.after;
  });
  return [...new Set(edited.map(({ anchor }) => anchor))];
}

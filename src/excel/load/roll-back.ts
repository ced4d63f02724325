import { INPUTS } from "../../templates/inputs-sheet";
import { LOADED_KEY, UNDO_KEY, type UndoRecord } from "../inputs/records";
import {
  areaOf,
  cellAt,
  type InputsState,
  readInputs,
  type SheetImage,
  type UsedCells,
} from "../inputs/state";
import { inputNames } from "../inputs/terms";
import { WORKBOOK_UNCHANGED } from "../request/errors";
import { onWorkbook } from "../request/run";
import type { CellWrite } from "./cell-write";

/** What a load set out to do, by which it is known again what of it was done. */
export interface Attempt {
  readonly undo: UndoRecord;
  /** What a sheet that is being made is called until it is whole: it is never the user's. */
  readonly madeSheet?: string;
  readonly writes: readonly CellWrite[];
}

/**
 * After a load that failed: the workbook as it was before, with the undo that it had then. Only what
 * the load did is rolled back, so that nothing is lost that came from anyone else.
 *
 * @param before What was known before the load.
 * @param seen The sheet just before the first write, where the load came to its end.
 * @returns The state that the workbook is in now, as a sentence.
 */
export async function rollBack(
  attempt: Attempt,
  before: InputsState,
  seen?: UsedCells,
): Promise<string> {
  try {
    await onWorkbook(async (context) => {
      const now = await readInputs(context, inputNames);
      // The record is the first thing that a load writes: without it, nothing was done.
      if (now.undo?.id !== attempt.undo.id) return;
      if (attempt.madeSheet) queueRemoval(context, attempt.madeSheet, attempt.undo, now);
      else if (now.home) {
        queueCells(context, attempt.writes, now.home, seen ?? before.home);
        for (const name of attempt.undo.madeNames)
          context.workbook.names.getItemOrNullObject(name).delete();
      }
      const { settings } = context.workbook;
      if (now.loaded?.id === attempt.undo.id) queueLoaded(settings, attempt.undo);
      queueUndo(settings, before.undo);
      await context.sync();
    });
    return WORKBOOK_UNCHANGED;
  } catch {
    return "Part of the load may remain in the workbook. Choose Undo to restore it.";
  }
}

/** What was loaded before. */
export function queueLoaded(settings: Excel.SettingCollection, { previous }: UndoRecord): void {
  if (previous) settings.add(LOADED_KEY, previous);
  else settings.getItemOrNullObject(LOADED_KEY).delete();
}

/** The undo that there was before. */
export function queueUndo(settings: Excel.SettingCollection, earlier?: UndoRecord): void {
  if (earlier) settings.add(UNDO_KEY, earlier);
  else settings.getItemOrNullObject(UNDO_KEY).delete();
}

/** Takes a made sheet away, whether it had its own name already or not. */
function queueRemoval(
  context: Excel.RequestContext,
  madeSheet: string,
  undo: UndoRecord,
  now: InputsState,
): void {
  const { names, worksheets } = context.workbook;
  const isWhole = now.loaded?.id === undo.id && now.home?.name === INPUTS;
  const sheet = isWhole ? INPUTS : madeSheet;
  for (const name of undo.madeNames)
    if (areaOf(now, name)?.sheet === sheet) names.getItemOrNullObject(name).delete();
  worksheets.getItemOrNullObject(sheet).delete();
}

/** Cells that do not hold what the load writes were not written yet, and are not touched. */
function queueCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  home: SheetImage,
  before: UsedCells | undefined,
): void {
  if (!before) return;
  const sheet = context.workbook.worksheets.getItem(home.id);
  for (const { at, value, look } of writes) {
    const current = cellAt(home, at.row, at.column);
    const then = cellAt(before, at.row, at.column);
    const isWritten = current.value === value || current.format === look?.format;
    if (!isWritten) continue;
    const cell = sheet.getCell(at.row, at.column);
    if (look) {
      cell.clear();
      cell.dataValidation.clear();
    }
    cell.numberFormat = [[then.format]];
    cell.formulas = [[then.value]];
  }
}

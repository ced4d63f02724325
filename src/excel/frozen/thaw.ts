import { isInPlace } from "../../frozen/marks";
import type { FrozenFormula, Mark } from "../../frozen/record";
import { remaining } from "../../frozen/thaw";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { NO_PROGRESS, type Steps, step } from "../request/progress";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";
import { cellsOf, queueFormulas } from "./cells";
import { queueSettings, queueSettingsBefore } from "./settings";
import {
  queueMarkRemoval,
  queueNewMarks,
  queueNewRecord,
  queueReading,
  queueRecord,
  queueRecordRemoval,
} from "./stored-record";
import { planIn, type Thaw } from "./thaw-plan";

export interface Thawed {
  readonly formulas: number;
  /** Formulas that stay in the workbook's data. */
  readonly left: number;
}

const STEPS = 2;

/**
 * Puts the formulas of a frozen workbook back, in three round trips.
 *
 * @param overEdits Also over cells that somebody wrote into since.
 * @throws SheetError after which the workbook is as it was, or as the error says.
 */
export function thaw(overEdits: boolean, steps: Steps = NO_PROGRESS): Promise<Thawed> {
  return enqueue(async () => {
    const at = (done: number, doing: string) => step(steps, "thaw", { done, of: STEPS, doing });
    at(0, "Reading the cells");
    const found = await planned();
    if (!found)
      throw new SheetError(
        "The workbook is not frozen.",
        WORKBOOK_UNCHANGED,
        "There are no formulas to restore.",
      );
    at(1, "Restoring the formulas");
    return putBack(found, overEdits);
  });
}

async function planned(): Promise<Thaw | undefined> {
  try {
    return await onWorkbook(async (context) => {
      const reading = queueReading(context);
      await context.sync();
      return await planIn(context, reading);
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

async function putBack(found: Thaw, overEdits: boolean): Promise<Thawed> {
  const { record, plan, settings } = found;
  const back = overEdits ? [...plan.back, ...plan.edited] : plan.back;
  const left = [...(overEdits ? [] : plan.edited), ...plan.barred.map(({ formula }) => formula)];
  const { addIn, ...rest } = remaining(record, left);
  const isChanged = back.length > 0 || left.length === 0;
  const reading = new Set(rest.marks.map(({ name }) => name));
  const unneeded = record.marks.filter(({ name }) => !reading.has(name));
  try {
    await onWorkbook(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      queueFormulas(context, back);
      if (isChanged) queueSettings(context, record, settings);
      if (left.length === 0) queueRecordRemoval(context);
      else queueRecord(context, isChanged || !addIn ? rest : { ...rest, addIn });
      queueMarkRemoval(context, unneeded);
      await context.sync();
    });
  } catch (error) {
    throw sheetError(
      error,
      isRefusedWhole(error) ? WORKBOOK_UNCHANGED : await rollBack(found, back, unneeded),
    );
  }
  return { formulas: back.length, left: left.length };
}

/** @returns The state that the workbook is in, as a sentence. */
async function rollBack(
  { record, current, settings, shape }: Thaw,
  back: readonly FrozenFormula[],
  unneeded: readonly Mark[],
): Promise<string> {
  try {
    await onWorkbook(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const formula of back) {
        const cells = current.get(formula);
        if (cells) cellsOf(context, formula).formulas = cells;
      }
      queueSettingsBefore(context, record, settings);
      queueNewRecord(context, record);
      // A mark that was out of its place would tell an untruth if it were made anew.
      queueNewMarks(
        context,
        unneeded.filter((mark) => isInPlace(mark, shape)),
      );
      await context.sync();
    });
    return WORKBOOK_UNCHANGED;
  } catch {
    return "Some formulas may not be restored. Choose Thaw again to restore the rest.";
  }
}

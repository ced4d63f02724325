import { isInPlace } from "../../frozen/marks";
import type { FrozenFormula, Mark } from "../../frozen/record";
import { waiting } from "../../frozen/thaw";
import { isRefusedWhole, SheetError, sheetError, UNTOUCHED } from "../request/errors";
import { type Steps, step, UNWATCHED } from "../request/progress";
import { inTurn } from "../request/queue";
import { onWorkbook } from "../request/run";
import { cellsOf, queueFormulas } from "./cells";
import { queueSettings, queueSettingsBefore } from "./settings";
import {
  queueChange,
  queueForgetting,
  queueKeeping,
  queueMarks,
  queueNoMarks,
  queueReading,
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
export function thaw(overEdits: boolean, steps: Steps = UNWATCHED): Promise<Thawed> {
  return inTurn(async () => {
    const at = (done: number, doing: string) => step(steps, "thaw", { done, of: STEPS, doing });
    at(0, "Reading the cells");
    const found = await planned();
    if (!found)
      throw new SheetError(
        "The workbook is not frozen.",
        UNTOUCHED,
        "There are no formulas to put back.",
      );
    at(1, "Putting the formulas back");
    return putBack(found, overEdits);
  });
}

async function planned(): Promise<Thaw | undefined> {
  try {
    return await onWorkbook(async (context) => {
      const kept = queueReading(context);
      await context.sync();
      return await planIn(context, kept);
    });
  } catch (error) {
    throw sheetError(error, UNTOUCHED);
  }
}

async function putBack(found: Thaw, overEdits: boolean): Promise<Thawed> {
  const { record, plan, settings } = found;
  const back = overEdits ? [...plan.back, ...plan.edited] : plan.back;
  const left = [...(overEdits ? [] : plan.edited), ...plan.barred.map(({ formula }) => formula)];
  const { addIn, ...rest } = waiting(record, left);
  const isChanged = back.length > 0 || left.length === 0;
  const kept = new Set(rest.marks.map(({ name }) => name));
  const unneeded = record.marks.filter(({ name }) => !kept.has(name));
  try {
    await onWorkbook(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      queueFormulas(context, back);
      if (isChanged) queueSettings(context, record, settings);
      if (left.length === 0) queueForgetting(context);
      else queueChange(context, isChanged || !addIn ? rest : { ...rest, addIn });
      queueNoMarks(context, unneeded);
      await context.sync();
    });
  } catch (error) {
    throw sheetError(
      error,
      isRefusedWhole(error) ? UNTOUCHED : await tryTakeBack(found, back, unneeded),
    );
  }
  return { formulas: back.length, left: left.length };
}

/** @returns The state that the workbook is in, as a sentence. */
async function tryTakeBack(
  { record, held, settings, shape }: Thaw,
  back: readonly FrozenFormula[],
  unneeded: readonly Mark[],
): Promise<string> {
  try {
    await onWorkbook(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const formula of back) {
        const cells = held.get(formula);
        if (cells) cellsOf(context, formula).formulas = cells;
      }
      queueSettingsBefore(context, record, settings);
      queueKeeping(context, record);
      // A mark that was out of its place would tell an untruth if it were made anew.
      queueMarks(
        context,
        unneeded.filter((mark) => isInPlace(mark, shape)),
      );
      await context.sync();
    });
    return UNTOUCHED;
  } catch {
    return "Some formulas may be back and others not; Thaw again puts back the rest.";
  }
}

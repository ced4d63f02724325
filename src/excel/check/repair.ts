import { readWorkbook } from "../cells/workbook-image";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { Cancelled, NO_PROGRESS, type Steps, step } from "../request/progress";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";
import { entered, lostFunctions } from "./formulas";

export interface Repaired {
  /** Formulas that were entered again. */
  readonly entered: number;
  /** Of those, how many Excel still does not know the function of. */
  readonly stillLost: number;
}

/** Formulas that are entered in one request. */
const AT_ONCE = 500;

/**
 * Enters again every formula of ours that lost its function: Excel looks a function up when its
 * formula is entered, and never later.
 *
 * @throws SheetError
 */
export async function repairFormulas(steps: Steps = NO_PROGRESS): Promise<Repaired> {
  return enqueue(async () => {
    try {
      return await enteredAgain(steps);
    } catch (error) {
      if (error instanceof SheetError) throw error;
      if (isRefusedWhole(error)) throw sheetError(error, WORKBOOK_UNCHANGED);
      // What a request that broke off has left is found again, and nothing else.
      return await enteredAgain(steps).catch((again: unknown) => {
        if (again instanceof SheetError) throw again;
        throw sheetError(error, "Some formulas may be repaired; the others are unchanged.");
      });
    }
  });
}

async function enteredAgain(steps: Steps): Promise<Repaired> {
  return onWorkbook(async (context) => {
    step(steps, "repair", { done: 0, of: 1, doing: "Looking for lost functions" });
    const lost = lostFunctions(await readWorkbook(context));
    let stillLost = 0;
    for (let done = 0; done < lost.length; done += AT_ONCE) {
      mayGoOn(steps, done, lost.length);
      const written = lost.slice(done, done + AT_ONCE).map(({ cell, formula }) => {
        const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
        range.formulas = [[entered(formula)]];
        return range.load("values");
      });
      await context.sync();
      stillLost += written.filter(({ values }) => values[0]?.[0] === "#NAME?").length;
    }
    return { entered: lost.length, stillLost };
  });
}

/** @throws Cancelled with how far the repair came. */
function mayGoOn(steps: Steps, done: number, of: number): void {
  try {
    step(steps, "repair", { done, of, doing: "Reentering the formulas" });
  } catch (error) {
    if (!(error instanceof Cancelled) || done === 0) throw error;
    throw new Cancelled("repair", `The first ${done} formulas are repaired.`);
  }
}

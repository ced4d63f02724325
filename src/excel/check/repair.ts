import { Cancelled, type Steps, step, UNWATCHED } from "../progress";
import { onWorkbook } from "../round-trips";
import { SheetError, sheetError } from "../sheet-error";
import { inTurn } from "../turns";
import { entered, lostFunctions } from "./formulas";
import { readWorkbook } from "./workbook-image";

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
export async function repairFormulas(steps: Steps = UNWATCHED): Promise<Repaired> {
  return inTurn(async () => {
    let done = 0;
    try {
      return await onWorkbook(async (context) => {
        step(steps, "repair", { done: 0, of: 1, doing: "Looking for lost functions" });
        const lost = lostFunctions(await readWorkbook(context));
        let stillLost = 0;
        for (; done < lost.length; done += AT_ONCE) {
          step(steps, "repair", { done, of: lost.length, doing: "Entering the formulas again" });
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
    } catch (error) {
      const state =
        done === 0 ? "The formulas are as they were." : `The first ${done} formulas are repaired.`;
      if (error instanceof Cancelled) throw new Cancelled("repair", state);
      throw error instanceof SheetError
        ? error
        : sheetError(error, "Some formulas may be repaired; the others are as they were.");
    }
  });
}

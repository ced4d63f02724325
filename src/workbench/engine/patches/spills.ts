import { Disposable, ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { areasOutside } from "../address";
import { rangesOf } from "./spill-ranges";

/**
 * **Changes:** nothing of Univer's; it calculates what refers to the cells of a spill whose formula an edit
 * replaces or deletes.
 *
 * **Why:** Univer recalculates only what refers to the cell of the formula itself
 * (`src/controllers/active-dirty.controller.ts` of sheets-formula).
 *
 * **Test:** "the formula of a spill is deleted" in `test/workbench/engine/patches/values.test.ts`.
 */
export class Spills extends Disposable {
  private known: ReturnType<typeof rangesOf> = new Map();

  constructor(injector: Injector) {
    super();
    const commands = injector.get(ICommandService);
    const model = injector.get(FormulaDataModel);
    this.disposeWithMe(
      commands.onCommandExecuted(({ id }, options) => {
        if (id !== SetArrayFormulaDataMutation.id) return;
        const current = rangesOf(model.getArrayFormulaRange());
        // So Univer marks what an edit changes; the rest is the result of a calculation.
        const isEdit = options?.["remove"] === true;
        if (!isEdit) {
          this.known = current;
          return;
        }
        const dirtyRanges = [...this.known].flatMap(([key, { range, ...sheet }]) =>
          areasOutside(range, current.get(key)?.range).map((left) => ({ ...sheet, range: left })),
        );
        this.known = current;
        if (dirtyRanges.length === 0) return;
        commands.syncExecuteCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { dirtyRanges },
          { onlyLocal: true },
        );
      }),
    );
  }
}

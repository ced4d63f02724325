import { Disposable, ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { areasOutside } from "../address";
import { rangesOf } from "./spill-passes";

/**
 * **Changes:** nothing of Univer's; it adds a calculation after one in which a spill shrank.
 *
 * **Why:** Univer recalculates what refers to the cells that a spill has left only with the next edit
 * (`getCellData` in engine-formula's `src/engine/reference-object/base-reference-object.ts` still finds
 * the values of the calculation before): a sum over a spill that has shrunk to one cell would keep its old
 * total.
 *
 * **Test:** "a sum over a spill that shrinks to one cell" in
 * `test/workbench/engine/patches/values.test.ts`.
 */
export class Spills extends Disposable {
  private known: ReturnType<typeof rangesOf> = new Map();

  constructor(injector: Injector) {
    super();
    const commands = injector.get(ICommandService);
    const model = injector.get(FormulaDataModel);
    this.disposeWithMe(
      commands.onCommandExecuted(({ id }) => {
        if (id !== SetArrayFormulaDataMutation.id) return;
        const current = rangesOf(model.getArrayFormulaRange());
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

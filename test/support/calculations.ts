import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { Engine } from "../../src/workbench/engine/engine";

/** @returns What says how many calculations have begun since. */
export function calculationsOf(engine: Engine): () => number {
  let begun = 0;
  engine.disposeWithMe(
    engine.commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) begun++;
    }),
  );
  return () => begun;
}

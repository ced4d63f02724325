import { CommandType, IUndoRedoService } from "@univerjs/core";
import type { OpenWorkbook } from "./open-workbook";

/** Starting a calculation, as answers of functions do, changes nothing that is undone. */
const OF_FORMULAS = "formula.mutation.";

/**
 * The grid's own undo goes back over what was typed. What an add-in writes is not in it, so that going
 * back across it would mix old cells with new ones: there the history begins anew.
 */
export class GridUndo {
  private isBroken = false;

  constructor(private readonly book: OpenWorkbook) {
    const { engine } = book;
    engine.disposeWithMe(
      engine.commands.onCommandExecuted(({ id, type }) => {
        const isChange = type === CommandType.MUTATION && !id.startsWith(OF_FORMULAS);
        if (isChange && book.isAddinAtWork) this.isBroken = true;
      }),
    );
  }

  /** After something that an add-in did. */
  beginAnew(): void {
    if (!this.isBroken) return;
    this.isBroken = false;
    const { injector, workbook } = this.book.engine;
    injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
  }
}

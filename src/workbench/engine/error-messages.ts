import { type Cell, CellError, type Cells } from "../../functions/cells";
import { isCells } from "./conversion";

/** A cell of the workbook, counted from 0. */
export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a function said when it gave an error. The engine carries codes only, so the sentences are
 * kept beside it, by the cell that shows them: that of the formula, or one of its spill.
 */
export class ErrorMessages {
  private readonly errors = new Map<string, CellError>();
  private readonly shownBy = new Map<string, string[]>();

  /** Replaces what was remembered of the caller. */
  record(caller: CellPosition, result: Cell | Cells): void {
    this.forget(caller);
    const shown: string[] = [];
    for (const [r, row] of (isCells(result) ? result : [[result]]).entries())
      for (const [c, cell] of row.entries()) {
        if (!(cell instanceof CellError) || cell.message === "") continue;
        const at = key({ ...caller, row: caller.row + r, column: caller.column + c });
        this.errors.set(at, cell);
        shown.push(at);
      }
    if (shown.length > 0) this.shownBy.set(key(caller), shown);
  }

  /** The error with its sentence, if it is the one that the cell shows. */
  complete(error: CellError, position: CellPosition): CellError {
    const known = this.errors.get(key(position));
    return known?.code === error.code ? known : error;
  }

  /** What a cell said before it was edited. */
  forget(caller: CellPosition): void {
    for (const at of this.shownBy.get(key(caller)) ?? []) this.errors.delete(at);
    this.shownBy.delete(key(caller));
  }

  clear(): void {
    this.errors.clear();
    this.shownBy.clear();
  }
}

function key({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}!${row}:${column}`;
}

import type { IRange, IUnitRange } from "@univerjs/core";
import { FormulaDependencyTree } from "@univerjs/engine-formula";

/** Where a formula is, and what it says. */
export interface FormulaSource {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** How far the cell is from the one whose text it shares; 0 where the text is its own. */
  readonly x: number;
  readonly y: number;
}

let lastId = 0;

/** A formula between two calculations: what it refers to, and which formulas refer to it. */
export class KeptFormula {
  readonly tree: FormulaDependencyTree;
  /** Calculated at each calculation, as `TODAY` is. */
  isVolatile = false;
  /** Refers to a spill as far as it reaches, as `A1#` does, so that it is read each time. */
  readonly isElastic: boolean;
  ranges: readonly IUnitRange[] = [];
  /** The pass that saw the formula last: what no pass sees is gone from the workbook. */
  seen = 0;
  private readers: readonly KeptFormula[] = [];
  private readersOf: { readonly revision: number; readonly range: IRange } | undefined;

  constructor(
    readonly source: FormulaSource,
    rowCount: number,
    columnCount: number,
  ) {
    const tree = new FormulaDependencyTree(++lastId);
    tree.unitId = source.unitId;
    tree.subUnitId = source.sheetId;
    tree.row = source.row;
    tree.column = source.column;
    tree.formula = source.formula;
    tree.refOffsetX = source.x;
    tree.refOffsetY = source.y;
    tree.rowCount = rowCount;
    tree.columnCount = columnCount;
    this.tree = tree;
    this.isElastic = source.formula.includes("#");
  }

  says({ formula, x, y }: Pick<FormulaSource, "formula" | "x" | "y">): boolean {
    const { source } = this;
    return source.formula === formula && source.x === x && source.y === y;
  }

  isIn({ unitId, sheetId, range }: IUnitRange): boolean {
    const { source } = this;
    return (
      source.sheetId === sheetId &&
      source.unitId === unitId &&
      source.row >= range.startRow &&
      source.row <= range.endRow &&
      source.column >= range.startColumn &&
      source.column <= range.endColumn
    );
  }

  /** The formulas that refer to a cell that this one fills; looked up anew where one of them changed. */
  readBy(
    range: IRange,
    revision: number,
    search: (range: IRange) => readonly KeptFormula[],
  ): readonly KeptFormula[] {
    const known = this.readersOf;
    if (!known || known.revision !== revision || !isSame(known.range, range)) {
      this.readers = search(range);
      this.readersOf = { revision, range: { ...range } };
    }
    return this.readers;
  }
}

function isSame(a: IRange, b: IRange): boolean {
  return (
    a.startRow === b.startRow &&
    a.startColumn === b.startColumn &&
    a.endRow === b.endRow &&
    a.endColumn === b.endColumn
  );
}

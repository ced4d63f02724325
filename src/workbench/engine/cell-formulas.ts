import type { ICellData, Nullable } from "@univerjs/core";
import {
  AstTreeBuilder,
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  generateAstNode,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import type { Cell } from "../../functions/cells";
import type { Area } from "../../spreadsheet/address";
import { forgetReadFormulas } from "./caches";
import { cellData } from "./cell-data";
import type { Engine, Value } from "./engine";
import { errorCell } from "./errors";

/** Where a formula finds the values of cells, and who is told what it looked at. */
export interface CellSource {
  /** By the sheet's index. */
  cell(sheet: number, row: number, column: number): Nullable<ICellData>;
  reads(sheet: number, area: Area): void;
}

/** What a formula gives. */
export interface FormulaResult {
  readonly rows: readonly (readonly Value[])[];
  /** The cells that it refers to, where it gives a reference. */
  readonly refersTo?: { readonly sheet: number; readonly area: Area };
}

/** More cells than this are not copied out of a reference that a formula gives. */
const MOST_CELLS = 1_000_000;

/** A value as a {@link CellSource} gives it. */
export function sourceCell(value: Cell): ICellData {
  // The engine takes an empty text for a blank cell unless a formula gives it.
  return value === "" ? { ...cellData({ value }), f: EMPTY_TEXT } : cellData({ value });
}

const EMPTY_TEXT = '=""';

/**
 * Calculates formulas one at a time, each at its place, with the values of all cells from outside: what
 * the workbook in the engine contains is not looked at, only which sheets it has, and how large they are.
 * So a formula can be tried with any values, and in any order.
 */
export class CellFormulas {
  private readonly sheets: readonly string[];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly unitId: string;

  /** @param engine With the sheets loaded, and nothing to calculate. */
  constructor(private readonly engine: Engine) {
    const sheets = engine.workbook.getSheetOrders();
    this.sheets = sheets;
    this.indexes = new Map(sheets.map((id, index) => [id, index]));
    this.unitId = engine.workbook.getUnitId();
    engine.injector.get(IFormulaCurrentConfigService).loadDataLite();
    engine.injector.get(IFormulaRuntimeService).reset();
    forgetReadFormulas();
    this.forget();
  }

  /** To be called where the values of cells have changed: the engine keeps what it read. */
  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  /**
   * @param formula With its `=`.
   * @throws Error where the engine fails, as by a stack overflow.
   */
  result(
    formula: string,
    at: { readonly sheet: number; readonly row: number; readonly column: number },
    source: CellSource,
  ): FormulaResult {
    const { injector, workbook } = this.engine;
    const sheetId = this.sheets[at.sheet] ?? "";
    const size = workbook.getSheetBySheetId(sheetId);
    const restore = this.readFrom(source);
    try {
      const node = generateAstNode(
        this.unitId,
        formula,
        injector.get(Lexer),
        injector.get(AstTreeBuilder),
        injector.get(IFormulaCurrentConfigService),
      );
      const running = injector.get(IFormulaRuntimeService);
      const [rows, columns] = [size?.getRowCount() ?? 0, size?.getColumnCount() ?? 0];
      running.setCurrent(at.row, at.column, rows, columns, sheetId, this.unitId);
      return this.read(injector.get(Interpreter).execute(generateExecuteAstNodeData(node)), at);
    } finally {
      restore();
    }
  }

  /** Has references read their cells from the source, until the returned function is called. */
  private readFrom(source: CellSource): () => void {
    const prototype = BaseReferenceObject.prototype;
    const { getCellData, iterator, toArrayValueObject } = prototype;
    const { indexes } = this;
    let isWhole = false;
    const told = (reference: BaseReferenceObject) => {
      const index = indexes.get(reference.getSheetId());
      if (index !== undefined) source.reads(index, reference.getRangePosition());
    };
    prototype.getCellData = function cell(row, column) {
      const index = indexes.get(this.getSheetId());
      if (index === undefined) return undefined;
      if (!isWhole)
        source.reads(index, {
          startRow: row,
          startColumn: column,
          endRow: row,
          endColumn: column,
        });
      return source.cell(index, row, column) ?? undefined;
    };
    prototype.iterator = function each(callback) {
      told(this);
      const before = isWhole;
      isWhole = true;
      try {
        iterator.call(this, callback);
      } finally {
        isWhole = before;
      }
    };
    prototype.toArrayValueObject = function array(useCache) {
      told(this);
      return toArrayValueObject.call(this, useCache);
    };
    return () => Object.assign(prototype, { getCellData, iterator, toArrayValueObject });
  }

  private read(
    variant: FunctionVariantType,
    at: { readonly sheet: number; readonly row: number; readonly column: number },
  ): FormulaResult {
    if (!variant.isReferenceObject()) return { rows: this.rows(variant as BaseValueObject, at) };
    const reference = variant as BaseReferenceObject;
    const sheet = this.indexes.get(reference.getSheetId());
    const area = reference.getRangePosition();
    if (sheet === undefined) return { rows: [[errorCell("#REF!")]] };
    const count = (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
    const refersTo = { sheet, area };
    if (count > MOST_CELLS) return { rows: [], refersTo };
    return { rows: this.rows(reference.toArrayValueObject(), at), refersTo };
  }

  private rows(
    value: BaseValueObject,
    at: { readonly sheet: number; readonly row: number; readonly column: number },
  ): Value[][] {
    const cell = (one: Nullable<BaseValueObject>): Value => {
      if (!one || one.isNull()) return null;
      if (one.isLambda()) return errorCell("#CALC!");
      if (!one.isError()) return one.getValue();
      const sheetId = this.sheets[at.sheet] ?? "";
      const error = errorCell(String(one.getValue()));
      return this.engine.messages.complete(error, { sheetId, row: at.row, column: at.column });
    };
    return value.isArray() ? value.getArrayValue().map((row) => row.map(cell)) : [[cell(value)]];
  }
}

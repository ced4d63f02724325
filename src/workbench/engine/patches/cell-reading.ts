import type {
  ICellData,
  Injector,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { BaseReferenceObject, IFormulaCurrentConfigService } from "@univerjs/engine-formula";

/**
 * **Changes:** `BaseReferenceObject.getCellData`, the value of a cell for a formula that refers to it.
 *
 * **Why:** a cell that a spill filled in the last calculation keeps that value for Univer until another
 * spill with the same formula fills something (engine-formula's
 * `src/engine/reference-object/base-reference-object.ts`), also where the formula now gives a single
 * value or is blocked. Here it is blank as soon as the formula was calculated. And to find that out,
 * Univer looks at every spill of the sheet for each cell that it reads; here, at those of its row.
 *
 * **Test:** `test/workbench/engine/patches/blocked-spills.test.ts`.
 */
export function readCells(injector: Injector): void {
  BaseReferenceObject.prototype.getCellData = cellAt;
  const current = injector.get(IFormulaCurrentConfigService);
  const load = current.load.bind(current);
  current.load = (config) => {
    load(config);
    const spills = current.getArrayFormulaRange();
    for (const [unitId, sheets] of Object.entries(current.getArrayFormulaCellData()))
      for (const [sheetId, filled] of Object.entries(sheets ?? {}))
        spillsByRow.set(filled, byRow(spills[unitId]?.[sheetId]));
  };
}

type Cells = ObjectMatrix<Nullable<ICellData>>;

function cellAt(this: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
  const results: Nullable<Cells> = this.getCurrentRuntimeSheetData();
  const current =
    results?.getValue(row, column) ||
    this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
    this.getRuntimeFeatureCellValue(row, column);
  if (current) return current;
  const spilled: Nullable<Cells> = this.getCurrentActiveArrayFormulaCellData();
  const former = spilled?.getValue(row, column);
  if (spilled && former) {
    const spill = spillAt(spilled, row, column);
    if (!spill || !results?.getValue(spill.startRow, spill.startColumn)) return former;
  }
  return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
}

type ByRow = ReadonlyMap<number, readonly IRange[]>;

/** By what spills filled before the calculation, which Univer makes anew for each. */
const spillsByRow = new WeakMap<object, ByRow>();

function spillAt(filled: Cells, row: number, column: number): IRange | undefined {
  const inRow = spillsByRow.get(filled)?.get(row);
  return inRow?.find(({ startColumn, endColumn }) => column >= startColumn && column <= endColumn);
}

type Spills = IObjectMatrixPrimitiveType<IRange> | undefined;

function byRow(spills: Spills): ByRow {
  const rows = new Map<number, IRange[]>();
  for (const columns of Object.values(spills ?? {}))
    for (const range of Object.values<IRange>(columns ?? {}))
      for (let row = range.startRow; row <= range.endRow; row++) {
        const inRow = rows.get(row) ?? [];
        inRow.push(range);
        rows.set(row, inRow);
      }
  return rows;
}

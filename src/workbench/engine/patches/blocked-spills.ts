import {
  type Injector,
  type IUnitRange,
  IUniverInstanceService,
  isNullCell,
  ObjectMatrix,
  type Workbook,
} from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IArrayFormulaRangeType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type Area, intersection } from "../address";
import { type ResultWriting, resultWriting } from "./private-members";
import { firstCell, overlap, rangesOf } from "./spill-ranges";

/** The cell of a formula. */
interface Anchor {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * **Changes:** `FormulaRuntimeService.setRuntimeData`, where it stores a result of several cells.
 *
 * **Why:** Univer counts a spill that is blocked as one that fills its range (engine-formula's
 * `src/services/runtime.service.ts`): it then blocks others, its former cells keep their values for
 * formulas that refer to them, it erases what another spill has in its range, and blank cells in the
 * range become empty texts. A spill whose first cell is a `#SPILL!` that it refers to fills nothing. A spill is
 * calculated again only when somebody types into its range, not when another spill leaves it or cells are
 * merged there; and merged cells do not block it. Here a blocked spill fills its own cell alone, and is
 * remembered with the range that it needs, until that is free.
 *
 * **Test:** `test/workbench/engine/patches/blocked-spills.test.ts`.
 */
export class BlockedSpills {
  private readonly needed = new Map<string, IUnitRange>();
  private readonly current: IFormulaCurrentConfigService;
  private readonly running: IFormulaRuntimeService;
  private readonly writing: ResultWriting;
  private readonly workbooks: IUniverInstanceService;

  constructor(injector: Injector) {
    this.current = injector.get(IFormulaCurrentConfigService);
    this.running = injector.get(IFormulaRuntimeService);
    this.writing = resultWriting(injector);
    this.workbooks = injector.get(IUniverInstanceService);
    const store = this.running.setRuntimeData.bind(this.running);
    this.running.setRuntimeData = (result) => this.place(result, store);
  }

  clear(): void {
    this.needed.clear();
  }

  /** The cells of the blocked formulas that need a cell of these ranges. */
  needing(ranges: readonly IUnitRange[]): IUnitRange[] {
    return [...this.needed.values()]
      .filter((needed) => ranges.some((range) => overlap(needed, range)))
      .map(firstCell);
  }

  private place(result: FunctionVariantType, store: (result: FunctionVariantType) => void): void {
    const { currentUnitId: unitId, currentSubUnitId: sheetId } = this.running;
    const { currentRow: row, currentColumn: column } = this.running;
    const anchor = { unitId, sheetId, row, column };
    this.needed.delete(key(anchor));
    this.leave(anchor);
    const range = filledBy(result, anchor);
    if (!range) {
      store(result);
    } else if (this.isBlocked(anchor, range)) {
      store(ErrorValueObject.create(ErrorType.SPILL));
      this.needed.set(key(anchor), { unitId, sheetId, range });
    } else {
      // This makes what Univer stores the results of a sheet in, and has it drop the former cells.
      store(NumberValueObject.create(0));
      this.fill(result, anchor, range);
    }
  }

  /** Empties what the formula filled in an earlier pass of the same calculation. */
  private leave({ unitId, sheetId, row, column }: Anchor): void {
    const columns = this.running.getUnitArrayFormula()[unitId]?.[sheetId]?.[row];
    const range = columns?.[column];
    if (!columns || !range) return;
    const cells = this.running.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    for (const at of cellsOf(range)) cells?.realDeleteValue(at.row, at.column);
    delete columns[column];
  }

  private fill(result: FunctionVariantType, anchor: Anchor, range: Area): void {
    const { unitId, sheetId, row, column } = anchor;
    const cells = this.running.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    const own = this.running.getUnitData()[unitId]?.[sheetId];
    if (!cells || !own || !hasCells(result)) return;
    const { startRow, startColumn } = result.getRangePosition();
    result.iterator((value, r, c) => {
      const cell = this.writing._getValueObjectOfRuntimeData(value);
      cells.setValue(row + r - startRow, column + c - startColumn, cell);
      if (r === startRow && c === startColumn) own.setValue(row, column, { ...cell });
    });
    const spills = this.running.getUnitArrayFormula()[unitId]?.[sheetId];
    new ObjectMatrix(spills).setValue(row, column, range);
  }

  private isBlocked(anchor: Anchor, range: Area): boolean {
    const { unitId, sheetId } = anchor;
    const sheet = this.workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    if (!sheet) return true;
    if (range.endRow >= sheet.getRowCount() || range.endColumn >= sheet.getColumnCount())
      return true;
    if (sheet.getMergeData().some((merged) => intersection(merged, range))) return true;
    const cells = this.current.getUnitData()[unitId]?.[sheetId]?.cellData;
    for (const { row, column } of cellsOf(range)) {
      if (row === anchor.row && column === anchor.column) continue;
      if (!isNullCell(cells?.getValue(row, column))) return true;
    }
    return this.isFilledByAnother(anchor, { unitId, sheetId, range });
  }

  private isFilledByAnother(anchor: Anchor, needed: IUnitRange): boolean {
    const own = key(anchor);
    const isOther = ([at, filled]: [string, IUnitRange]) => at !== own && overlap(filled, needed);
    if (onSheet(this.running.getUnitArrayFormula(), anchor).some(isOther)) return true;
    return onSheet(this.current.getArrayFormulaRange(), anchor).some(
      (spill) => isOther(spill) && !this.isCalculated(spill[1]),
    );
  }

  /** In this calculation, so that what the formula filled before no longer counts. */
  private isCalculated({ unitId, sheetId, range }: IUnitRange): boolean {
    const results = this.running.getUnitData()[unitId]?.[sheetId];
    return Boolean(results?.getValue(range.startRow, range.startColumn));
  }
}

function onSheet(spills: IArrayFormulaRangeType, { unitId, sheetId }: Anchor) {
  return [...rangesOf({ [unitId]: { [sheetId]: spills[unitId]?.[sheetId] ?? {} } })];
}

function key({ unitId, sheetId, row, column }: Anchor): string {
  return `${unitId} ${sheetId} ${row} ${column}`;
}

/** The cells that a result needs, where they are more than its formula's own. */
function filledBy(result: FunctionVariantType, { row, column }: Anchor): Area | undefined {
  if (!hasCells(result)) return undefined;
  const { startRow, startColumn, endRow, endColumn } = result.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return undefined;
  return {
    startRow: row,
    startColumn: column,
    endRow: row + endRow - startRow,
    endColumn: column + endColumn - startColumn,
  };
}

type WithCells = BaseReferenceObject | ArrayValueObject;

function hasCells(result: FunctionVariantType): result is WithCells {
  return result.isReferenceObject() || (result.isValueObject() && result.isArray());
}

function* cellsOf({ startRow, startColumn, endRow, endColumn }: Area) {
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) yield { row, column };
}

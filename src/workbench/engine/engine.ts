import {
  Disposable,
  generateRandomId,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type IWorkbookData,
  ObjectMatrix,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { type Cell, CellError, type Cells } from "../../functions/cells";
import { type Area, areaAt } from "./address";
import { Calculation, type CalculationMode } from "./calculation";
import { cellData, cellValue } from "./cell-data";
import type { CellContent, WorkbookContent } from "./content";
import { type Callable, CustomFunction } from "./custom-function";
import { DefinedNames } from "./defined-names";
import { ErrorMessages } from "./error-messages";
import { evaluated, type FormulaOnSheet } from "./evaluated";
import { onSheet } from "./patches/moved-cells";
import { patchUniver } from "./patches/patch";
import type { Progress } from "./progress";
import { snapshot } from "./snapshot";

/** The value of a cell; null where it is blank. */
export type Value = Cell | null;

const EMPTY: WorkbookContent = { sheets: [{ name: "Sheet1", cells: {} }] };

/**
 * A spreadsheet that calculates: one workbook on Univer's engine, in Node and in the browser alike.
 * Values go in and come out exactly, as doubles; what a custom function said of its error stays with
 * the cell.
 */
export class Engine extends Disposable {
  readonly messages = new ErrorMessages();
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly names: DefinedNames;
  private readonly calculation: Calculation;
  private current: Workbook;

  /** @param univer With the sheet and formula plugins, and no workbook yet. */
  constructor(
    private readonly univer: Univer,
    content: WorkbookContent = EMPTY,
  ) {
    super();
    // The plugins' services exist once there is a workbook.
    this.current = this.create(content);
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    patchUniver(this.injector);
    this.calculation = new Calculation(this.injector);
    this.disposeWithMe(this.calculation);
    this.names = new DefinedNames(this.injector, () => this.workbook);
    this.names.define(content.names);
    this.disposeWithMe(this.commands.onCommandExecuted((command) => this.forgetMessages(command)));
  }

  get workbook(): Workbook {
    return this.current;
  }

  register(functions: readonly Callable[]): void {
    const executors = functions.map((f) => new CustomFunction(f, this.messages));
    this.injector.get(IFunctionService).registerExecutors(...executors);
  }

  /** @param name In upper case. */
  knowsFunction(name: string): boolean {
    return this.injector.get(IFunctionService).hasExecutor(name);
  }

  /** Replaces the workbook. Its formulas are calculated once it is {@link settle}d. */
  load(content: WorkbookContent): void {
    this.messages.clear();
    this.injector.get(IUniverInstanceService).disposeUnit(this.current.getUnitId());
    this.current = this.create(content);
    this.names.define(content.names);
    this.calculation.beginAnew();
  }

  private create(content: WorkbookContent): Workbook {
    const data = snapshot(`workbook-${generateRandomId()}`, content);
    return this.univer.createUnit<Partial<IWorkbookData>, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data,
    );
  }

  private forgetMessages({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId: sheetId, cellValue } = params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (!cell || "f" in cell) this.messages.forget({ sheetId, row, column });
    });
  }

  /** @throws RangeError where there is no such sheet. */
  sheet(name: string): Worksheet {
    const found = this.workbook
      .getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
    if (!found) throw new RangeError(`There is no sheet ${name}.`);
    return found;
  }

  /** @param contents Rows of cells from the address on; what a cell leaves out is cleared. */
  set(sheet: string, address: string, contents: readonly (readonly CellContent[])[]): void {
    const { startRow, startColumn } = areaAt(address);
    this.write(this.sheet(sheet), startRow, startColumn, contents);
  }

  /** @param contents Rows of cells; null leaves a cell as it is. */
  write(
    sheet: Worksheet,
    startRow: number,
    startColumn: number,
    contents: readonly (readonly (CellContent | null)[])[],
  ): void {
    const rows = contents.map((row, r) => {
      const cells = row.map((content, c) => [startColumn + c, content && cellData(content)]);
      return [startRow + r, Object.fromEntries(cells.filter(([, cell]) => cell))];
    });
    extend(sheet, startRow + contents.length, startColumn + (contents[0]?.length ?? 0));
    this.apply(SetRangeValuesMutation, sheet, { cellValue: Object.fromEntries(rows) });
  }

  /** Does one of Univer's own changes to a sheet. */
  apply(change: { readonly id: string }, sheet: Worksheet, params: object): boolean {
    const [unitId, subUnitId] = [this.workbook.getUnitId(), sheet.getSheetId()];
    return onSheet(this.workbook, sheet, change.id, () =>
      this.commands.syncExecuteCommand(change.id, { unitId, subUnitId, ...params }),
    );
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
    });
  }

  /** Whether every value is that of its formula, as far as functions have answered. */
  get isSettled(): boolean {
    return this.calculation.isSettled;
  }

  /**
   * After this, every value is that of its formula.
   *
   * @throws Error where the calculation is cancelled or fails, and where it was, with no edit since.
   */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  /** In manual mode, edits are not calculated until {@link calculateNow}; `settle` does not wait for them. */
  get calculationMode(): CalculationMode {
    return this.calculation.calculationMode;
  }
  set calculationMode(mode: CalculationMode) {
    this.calculation.calculationMode = mode;
  }

  /** Whether there are edits whose results the workbook does not show. */
  get isStale(): boolean {
    return this.calculation.isStale;
  }

  /** Calculates the edits that wait, in manual mode too. */
  calculateNow(): Promise<void> {
    return this.calculation.calculateNow();
  }

  /** @param listener Called as a calculation moves on: several times a second, unless it hangs. */
  onProgress(listener: (progress: Progress) => void): IDisposable {
    return this.calculation.onProgress(listener);
  }

  /**
   * Abandons the calculation under way; done when it has ended. Until the workbook is edited or
   * recalculated, its formulas show no results.
   */
  cancel(): Promise<void> {
    return this.calculation.cancel();
  }

  /** Why formulas show no results, where their calculation was cancelled or failed. */
  get interruption(): Error | undefined {
    return this.calculation.interruption;
  }

  /** The values of a rectangle as they are now; {@link settle} first. */
  read(sheet: string, address: string): Value[][] {
    return this.values(this.sheet(sheet), areaAt(address));
  }

  values(sheet: Worksheet, area: Area): Value[][] {
    return mapArea(area, (row, column) => this.value(sheet, row, column));
  }

  value(sheet: Worksheet, row: number, column: number): Value {
    const sheetId = sheet.getSheetId();
    if (this.interruption && this.isResult(sheet, row, column))
      return new CellError("#BUSY!", this.interruption.message);
    const spilled = this.spilled(sheet, row, column);
    const value = cellValue(spilled ?? sheet.getCellMatrix().getValue(row, column));
    return value instanceof CellError
      ? this.messages.complete(value, { sheetId, row, column })
      : value;
  }

  /** Whether a formula gives a cell its value: its own, or one that spills into it. */
  isResult(sheet: Worksheet, row: number, column: number): boolean {
    const cell = sheet.getCellMatrix().getValue(row, column);
    return Boolean(cell?.f || cell?.si || this.spilled(sheet, row, column));
  }

  private spilled(sheet: Worksheet, row: number, column: number) {
    const spills = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return spills[this.workbook.getUnitId()]?.[sheet.getSheetId()]?.[row]?.[column];
  }

  /** The formulas of a rectangle, with their `=`; null where a cell has none. */
  formulas(sheet: string, address: string): (string | null)[][] {
    const found = this.sheet(sheet);
    return mapArea(areaAt(address), (row, column) => this.formula(found, row, column));
  }

  formula(sheet: Worksheet, row: number, column: number): string | null {
    const cell = sheet.getCellMatrix().getValue(row, column);
    if (cell?.si) {
      const model = this.injector.get(FormulaDataModel);
      const [sheetId, unitId] = [sheet.getSheetId(), this.workbook.getUnitId()];
      return model.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
    }
    return cell?.f ? cell.f : null;
  }

  /** The cells that a formula's result fills, where they are more than its own. */
  spill(sheet: string, address: string): Area | undefined {
    const { startRow, startColumn } = areaAt(address);
    const spills = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const sheetId = this.sheet(sheet).getSheetId();
    return spills[this.workbook.getUnitId()]?.[sheetId]?.[startRow]?.[startColumn];
  }

  /** What spills on a sheet, and how far. */
  spills(sheet: Worksheet): readonly Area[] {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const rows = ranges[this.workbook.getUnitId()]?.[sheet.getSheetId()] ?? {};
    return Object.values(rows).flatMap((columns) => Object.values<IRange>(columns ?? {}));
  }

  /**
   * What formulas give that stand in no cell. They see the workbook as it is; references without a
   * sheet are to the formula's own, which is the first where it names none.
   *
   * @returns One result a formula: rows of cells; a blank is 0, as in Excel.
   */
  async evaluate(formulas: readonly (string | FormulaOnSheet)[]): Promise<Cells[]> {
    await this.settle();
    const first = this.workbook.getSheets()[0]?.getName() ?? "";
    return evaluated(
      this,
      formulas.map((asked) =>
        typeof asked === "string" ? { formula: asked, sheet: first } : asked,
      ),
    );
  }
}

/** A sheet reaches as far as it is written to. */
function extend(sheet: Worksheet, rows: number, columns: number): void {
  if (rows > sheet.getRowCount()) sheet.setRowCount(rows);
  if (columns > sheet.getColumnCount()) sheet.setColumnCount(columns);
}

export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const { startRow, startColumn, endRow, endColumn } = area;
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, c) =>
      cell(startRow + r, startColumn + c),
    ),
  );
}

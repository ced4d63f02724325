import {
  type ICommandInfo,
  type IExecutionOptions,
  ObjectMatrix,
  sequenceExecute,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetWorksheetActiveOperationParams,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "../engine/engine";

/**
 * Rows grow with what is written into them, as in Excel: with larger type, and with text that wraps.
 * The grid does that by itself only for what is typed.
 */
export class RowHeights {
  /** Rows to measure, by sheet. */
  private readonly changed = new Map<string, Set<number>>();
  /** The texts that formulas gave last, by cell. */
  private readonly texts = new Map<string, string>();

  constructor(private readonly engine: Engine) {
    engine.disposeWithMe(
      engine.commands.onCommandExecuted((command, options) => this.hear(command, options)),
    );
    for (const sheet of engine.workbook.getSheets())
      for (let row = 0; row < sheet.getCellMatrix().getLength(); row++)
        this.note(sheet.getSheetId(), row);
  }

  private hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const isResult = options?.["applyFormulaCalculationResult"] === true;
      new ObjectMatrix(cellValue).forValue((row, column, cell) => {
        if (!isResult || this.isNewText(`${subUnitId}:${row}:${column}`, cell?.v))
          this.note(subUnitId, row);
      });
    }
    if (id === SetWorksheetActiveOperation.id)
      this.fitSoon((params as ISetWorksheetActiveOperationParams).subUnitId);
  }

  /** Numbers do not wrap; measuring every row that is calculated would cost as much as its values. */
  private isNewText(cell: string, value: unknown): boolean {
    if (typeof value !== "string") return this.texts.delete(cell);
    const isNew = this.texts.get(cell) !== value;
    this.texts.set(cell, value);
    return isNew;
  }

  private note(sheetId: string, row: number): void {
    const known = this.changed.get(sheetId);
    if (known?.size) {
      known.add(row);
      return;
    }
    this.changed.set(sheetId, new Set([row]));
    this.fitSoon(sheetId);
  }

  /** Only the sheet in front is measured; another one when it comes there. */
  private fitSoon(sheetId: string): void {
    requestAnimationFrame(() => {
      const rows = this.changed.get(sheetId);
      const front = this.engine.workbook.getActiveSheet();
      if (!rows || front?.getSheetId() !== sheetId) return;
      this.changed.delete(sheetId);
      this.fit(sheetId, rows);
    });
  }

  private fit(subUnitId: string, rows: ReadonlySet<number>): void {
    const { injector, commands, workbook } = this.engine;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const endColumn = sheet.getColumnCount() - 1;
    const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: workbook.getUnitId(),
      subUnitId,
      ranges: [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
    });
    sequenceExecute(redos, commands, { onlyLocal: true });
  }
}

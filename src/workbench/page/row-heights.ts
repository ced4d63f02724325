import {
  type ICommandInfo,
  type IMutationInfo,
  ObjectMatrix,
  sequenceExecute,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetRowAutoHeightMutationParams,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
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
  /** The texts that cells have, by cell. */
  private readonly texts = new Map<string, string>();

  constructor(private readonly engine: Engine) {
    engine.disposeWithMe(engine.commands.onCommandExecuted((command) => this.hear(command)));
    for (const sheet of engine.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const cells = sheet.getCellMatrix();
      for (let row = 0; row < cells.getLength(); row++) this.note(sheetId, row);
      cells.forValue((row, column, cell) => {
        this.isNewText(`${sheetId}:${row}:${column}`, cell?.v);
      });
    }
  }

  private hear({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const sheet = this.engine.workbook.getSheetBySheetId(subUnitId);
      new ObjectMatrix(cellValue).forValue((row, column, cell) => {
        const isNewText = this.isNewText(`${subUnitId}:${row}:${column}`, cell?.v);
        if (cell?.s || cell?.p || (isNewText && sheet && wraps(sheet, row, column)))
          this.note(subUnitId, row);
      });
    }
    if (id === SetWorksheetActiveOperation.id)
      this.fitSoon((params as ISetWorksheetActiveOperationParams).subUnitId);
  }

  /** Numbers do not wrap; measuring every row with a new number would cost as much as calculating it. */
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
    const changes = redos.filter((mutation) => isChange(sheet, mutation));
    sequenceExecute(changes, commands, { onlyLocal: true });
  }
}

/** Other text has one line, whatever it is. */
function wraps(sheet: Worksheet, row: number, column: number): boolean {
  return sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP;
}

/** Setting heights lays out the whole sheet again, also where they are what they were. */
function isChange(sheet: Worksheet, { id, params }: IMutationInfo): boolean {
  if (id !== SetWorksheetRowAutoHeightMutation.id) return true;
  const { rowsAutoHeightInfo } = params as ISetWorksheetRowAutoHeightMutationParams;
  return rowsAutoHeightInfo.some(({ row, autoHeight }) => autoHeight !== sheet.getRowHeight(row));
}

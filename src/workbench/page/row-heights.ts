import { type ICommandInfo, ObjectMatrix, sequenceExecute } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetWorksheetActiveOperationParams,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "../engine/engine";

/** The rows of a sheet from one to another. */
interface Rows {
  from: number;
  until: number;
}

/**
 * Rows grow with what is written into them, as in Excel: with larger type, and with text that wraps.
 * The grid does that by itself only for what is typed.
 */
export class RowHeights {
  private readonly changed = new Map<string, Rows>();

  constructor(private readonly engine: Engine) {
    engine.disposeWithMe(engine.commands.onCommandExecuted((command) => this.hear(command)));
    for (const sheet of engine.workbook.getSheets())
      this.note(sheet.getSheetId(), 0, sheet.getCellMatrix().getLength() - 1);
  }

  private hear({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const { startRow, endRow } = new ObjectMatrix(cellValue).getDataRange();
      this.note(subUnitId, startRow, endRow);
    }
    if (id === SetWorksheetActiveOperation.id)
      this.fitSoon((params as ISetWorksheetActiveOperationParams).subUnitId);
  }

  private note(sheetId: string, from: number, until: number): void {
    const known = this.changed.get(sheetId) ?? { from, until };
    this.changed.set(sheetId, {
      from: Math.min(known.from, from),
      until: Math.max(known.until, until),
    });
    this.fitSoon(sheetId);
  }

  /** Only the sheet in front is measured; another one when it comes there. */
  private fitSoon(sheetId: string): void {
    requestAnimationFrame(() => {
      const rows = this.changed.get(sheetId);
      const front = this.engine.workbook.getActiveSheet();
      if (!rows || rows.until < rows.from || front?.getSheetId() !== sheetId) return;
      this.changed.delete(sheetId);
      this.fit(sheetId, rows);
    });
  }

  private fit(subUnitId: string, { from, until }: Rows): void {
    const { injector, commands, workbook } = this.engine;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const range = {
      startRow: from,
      endRow: until,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    };
    const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: workbook.getUnitId(),
      subUnitId,
      ranges: [range],
    });
    sequenceExecute(redos, commands, { onlyLocal: true });
  }
}

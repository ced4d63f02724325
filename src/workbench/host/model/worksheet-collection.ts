import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { SHEET_SIZE } from "../../engine/snapshot";
import { ALL_SHEETS } from "../events";
import type { OpenWorkbook } from "../open-workbook";
import { KeyedCollection } from "../protocol/collection";
import { type EventSource, handlers } from "../protocol/event-source";
import { NullObject } from "../protocol/host-object";
import { validSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends KeyedCollection<Worksheet> implements EventSource {
  readonly type = "WorksheetCollection";

  constructor(readonly book: OpenWorkbook) {
    super();
  }

  [handlers]() {
    return { events: this.book.events, target: ALL_SHEETS };
  }

  get items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  /** @param key A name, in any case, or an id. */
  getItemOrNullObject(key: string): Worksheet | NullObject {
    const sheet = this.book.findSheet(key);
    return sheet ? new Worksheet(this.book, sheet) : new NullObject();
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#counted(visibleOnly)[0] ?? this.getItemAt(0);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#counted(visibleOnly).at(-1) ?? this.getItemAt(0);
  }

  /** The sheet comes last, and does not come to the front. */
  add(name?: string): Worksheet {
    const { engine, protections, sheets } = this.book;
    protections.demandStructure();
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const valid = name
      ? validSheetName(name, this.book)
      : engine.workbook.generateNewSheetName("Sheet");
    engine.commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: engine.workbook.getUnitId(),
      index: sheets.length,
      sheet: mergeWorksheetSnapshotWithDefault({ id, name: valid, ...SHEET_SIZE }),
    });
    return this.getItem(id);
  }

  #counted(visibleOnly: boolean): Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }
}

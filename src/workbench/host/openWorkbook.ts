import type { Worksheet } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { Events } from "./events";

/** The open workbook as the object model's classes share it: its cells, and what stands beside them. */
export class OpenWorkbook {
  readonly events = new Events();
  /** Document settings, by key. */
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts, by id. */
  readonly xmlParts = new Map<string, string>();

  constructor(readonly engine: Engine) {}

  get sheets(): Worksheet[] {
    return this.engine.workbook.getSheets();
  }

  /** A sheet by its name, in any case, or by its id. */
  findSheet(key: string): Worksheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.getName().toLowerCase() === name || sheet.getSheetId() === key,
    );
  }
}

import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { SHEET_SIZE } from "../../engine/snapshot";
import type { OpenWorkbook } from "../openWorkbook";
import { Collection } from "../protocol/collection";
import { HostError } from "../protocol/hostError";
import { NullObject } from "../protocol/hostObject";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends Collection<Worksheet> {
  readonly type = "WorksheetCollection";

  constructor(readonly book: OpenWorkbook) {
    super();
  }

  get items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  getItemOrNullObject(key: string): Worksheet | NullObject {
    const sheet = this.book.findSheet(key);
    return sheet ? new Worksheet(this.book, sheet) : new NullObject();
  }

  add(name?: string): Worksheet {
    const { engine, sheets } = this.book;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    engine.commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: engine.workbook.getUnitId(),
      index: sheets.length,
      sheet: mergeWorksheetSnapshotWithDefault({
        id,
        name: name
          ? validSheetName(name, this.book)
          : engine.workbook.generateNewSheetName("Sheet"),
        ...SHEET_SIZE,
      }),
    });
    return this.getItem(id);
  }
}

const LONGEST_NAME = 31;

/** @throws HostError */
export function validSheetName(name: string, book: OpenWorkbook): string {
  const isValid = name.length <= LONGEST_NAME && !/[\\/?*[\]:]|^'|'$/.test(name) && name !== "";
  if (!isValid) throw new HostError("InvalidArgument", `${name} cannot be a sheet's name.`);
  if (book.findSheet(name)) throw new HostError("ItemAlreadyExists");
  return name;
}

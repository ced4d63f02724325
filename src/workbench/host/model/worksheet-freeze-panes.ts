import type { Worksheet as Sheet } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW } from "../../../spreadsheet/limits";
import { freeze } from "../../engine/snapshot";
import type { OpenWorkbook } from "../open-workbook";
import { HostObject, NullObject } from "../protocol/host-object";
import { parseAddress } from "./area";
import { Range } from "./range";

export class WorksheetFreezePanes extends HostObject {
  readonly type = "WorksheetFreezePanes";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  freezeAt(frozen: Range | string): void {
    const { endRow, endColumn } = typeof frozen === "string" ? parseAddress(frozen) : frozen.area;
    this.#freeze(
      endRow === LAST_ROW ? 0 : endRow + 1,
      endColumn === LAST_COLUMN ? 0 : endColumn + 1,
    );
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): Range | NullObject {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    if (xSplit === 0 && ySplit === 0) return new NullObject();
    return new Range(this.book, this.sheet, {
      startRow: 0,
      startColumn: 0,
      endRow: ySplit === 0 ? LAST_ROW : ySplit - 1,
      endColumn: xSplit === 0 ? LAST_COLUMN : xSplit - 1,
    });
  }

  #freeze(rows: number, columns: number): void {
    this.book.engine.apply(SetFrozenMutation, this.sheet, freeze({ rows, columns }));
  }
}

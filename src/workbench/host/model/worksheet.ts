import type { Worksheet as Sheet } from "@univerjs/core";
import type { OpenWorkbook } from "../openWorkbook";
import { HostObject, identity } from "../protocol/hostObject";
import { parseAddress } from "./area";
import { Range } from "./range";

export class Worksheet extends HostObject {
  readonly type = "Worksheet";

  constructor(
    readonly book: OpenWorkbook,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override [identity]() {
    return { Id: this.sheet.getSheetId() };
  }

  get id(): string {
    return this.sheet.getSheetId();
  }
  get name(): string {
    return this.sheet.getName();
  }

  getRange(address = ""): Range {
    return new Range(this.book, this.sheet, parseAddress(address));
  }
}

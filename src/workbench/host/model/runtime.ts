import type { OpenWorkbook } from "../open-workbook";
import { HostObject } from "../protocol/host-object";

export class Runtime extends HostObject {
  readonly type = "Runtime";

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  get enableEvents(): boolean {
    return this.book.events.enabled;
  }
  set enableEvents(on: boolean) {
    this.book.events.enabled = on;
  }
}

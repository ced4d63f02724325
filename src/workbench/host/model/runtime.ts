import type { OpenWorkbook } from "../openWorkbook";
import { HostObject } from "../protocol/hostObject";

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

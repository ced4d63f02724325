import { Formatted } from "./formatted";

/** Whether cells can be edited on a protected sheet. */
export class FormatProtection extends Formatted {
  readonly type = "FormatProtection";

  get locked(): boolean | null {
    return this.book.protections.isLocked(this.sheet.getSheetId(), this.area);
  }
  set locked(locked: boolean) {
    this.book.protections.demand(this.sheet.getSheetId());
    this.book.protections.setLocked(this.sheet.getSheetId(), this.area, locked);
  }
}

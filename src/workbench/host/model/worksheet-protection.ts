import type { OpenWorkbook } from "../open-workbook";
import type { ProtectionOptions } from "../protections";
import { HostObject } from "../protocol/host-object";

export class WorksheetProtection extends HostObject {
  readonly type = "WorksheetProtection";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.options !== null;
  }
  /** Null where the sheet is not protected. */
  get options(): ProtectionOptions | null {
    return this.book.protections.optionsOf(this.sheetId) ?? null;
  }

  protect(options?: ProtectionOptions, password?: string): void {
    this.book.protections.protect(this.sheetId, options, password);
  }
  unprotect(password?: string): void {
    this.book.protections.unprotect(this.sheetId, password);
  }
  checkPassword(password?: string): boolean {
    return this.book.protections.isPassword(this.sheetId, password);
  }
}

import type { OpenWorkbook } from "../open-workbook";
import { HostObject } from "../protocol/host-object";

/** Of the workbook's structure: its sheets, not their cells. */
export class WorkbookProtection extends HostObject {
  readonly type = "WorkbookProtection";

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  get protected(): boolean {
    return this.book.protections.isStructureProtected;
  }

  protect(password?: string): void {
    this.book.protections.protectStructure(password);
  }
  unprotect(password?: string): void {
    this.book.protections.unprotectStructure(password);
  }
}

import type { OpenWorkbook } from "../openWorkbook";
import { HostObject } from "../protocol/hostObject";
import { WorksheetCollection } from "./worksheetCollection";

export class Workbook extends HostObject {
  readonly type = "Workbook";

  constructor(readonly book: OpenWorkbook) {
    super();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
}

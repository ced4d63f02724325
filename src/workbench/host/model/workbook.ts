import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml-part-collection";
import { Functions } from "./functions";
import { NamedItemCollection } from "./named-item-collection";
import { Range } from "./range";
import { Runtime } from "./runtime";
import { SettingCollection } from "./setting-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

export class Workbook extends HostObject {
  readonly type = "Workbook";

  constructor(readonly book: OpenWorkbook) {
    super();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get application(): Application {
    return new Application(this.book);
  }
  /** Office.js shows it as `context.runtime`. */
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  get functions(): Functions {
    return new Functions(this.book);
  }

  /** @throws HostError InvalidSelection where several ranges are selected. */
  getSelectedRange(): Range {
    const { sheet, area, areas } = this.book.selection;
    if (areas > 1) throw new HostError("InvalidSelection");
    return new Range(this.book, sheet, area);
  }
  getActiveCell(): Range {
    const { sheet, area } = this.book.selection;
    const { startRow, startColumn } = area;
    return new Range(this.book, sheet, {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
    });
  }
}

import type { PageRecord } from "../page-record";
import { HostObject } from "../protocol/host-object";
import { HeaderFooter } from "./header-footer";

export class HeaderFooterGroup extends HostObject {
  readonly type = "HeaderFooterGroup";

  constructor(private readonly page: PageRecord) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

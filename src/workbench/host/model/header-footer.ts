import type { PageRecord } from "../page-record";
import { HostObject } from "../protocol/host-object";

/** With Excel's own codes in it, such as `&P` for the page's number. */
export class HeaderFooter extends HostObject {
  readonly type = "HeaderFooter";

  constructor(private readonly page: PageRecord) {
    super();
  }

  get leftHeader(): string {
    return this.page.headerFooter.leftHeader;
  }
  set leftHeader(text: string) {
    this.page.headerFooter.leftHeader = text;
  }

  get centerHeader(): string {
    return this.page.headerFooter.centerHeader;
  }
  set centerHeader(text: string) {
    this.page.headerFooter.centerHeader = text;
  }

  get rightHeader(): string {
    return this.page.headerFooter.rightHeader;
  }
  set rightHeader(text: string) {
    this.page.headerFooter.rightHeader = text;
  }

  get leftFooter(): string {
    return this.page.headerFooter.leftFooter;
  }
  set leftFooter(text: string) {
    this.page.headerFooter.leftFooter = text;
  }

  get centerFooter(): string {
    return this.page.headerFooter.centerFooter;
  }
  set centerFooter(text: string) {
    this.page.headerFooter.centerFooter = text;
  }

  get rightFooter(): string {
    return this.page.headerFooter.rightFooter;
  }
  set rightFooter(text: string) {
    this.page.headerFooter.rightFooter = text;
  }
}

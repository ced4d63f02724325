import type { PageRecord } from "../page-record";
import { Collection } from "../protocol/collection";
import { parseAddress } from "./area";
import { PageBreak } from "./page-break";
import type { Range } from "./range";

/** The rows at which a new page begins. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly type = "PageBreakCollection";

  constructor(private readonly page: PageRecord) {
    super();
  }

  get items(): PageBreak[] {
    return this.page.breaks.map((row) => new PageBreak(row));
  }

  /** @param pageBreakRange Its first cell begins the page. */
  add(pageBreakRange: Range | string): PageBreak {
    const { startRow } =
      typeof pageBreakRange === "string" ? parseAddress(pageBreakRange) : pageBreakRange.area;
    if (!this.page.breaks.includes(startRow)) this.page.breaks.push(startRow);
    this.page.breaks.sort((a, b) => a - b);
    return new PageBreak(startRow);
  }
}

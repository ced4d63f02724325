import type { Worksheet as Sheet } from "@univerjs/core";
import type { Area } from "../../engine/address";
import type { OpenWorkbook } from "../open-workbook";
import { KeyedCollection } from "../protocol/collection";
import { EDGE_NAMES, RangeBorder } from "./range-border";

export class RangeBorderCollection extends KeyedCollection<RangeBorder> {
  readonly type = "RangeBorderCollection";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  get items(): RangeBorder[] {
    return EDGE_NAMES.map((edge) => this.getItemOrNullObject(edge));
  }

  getItemOrNullObject(edge: string): RangeBorder {
    return new RangeBorder(this.book, this.sheet, this.area, edge);
  }
}

import type { Worksheet as Sheet } from "@univerjs/core";
import { type ChartRecord, PLAIN_AXIS } from "../chart-record";
import type { OpenWorkbook } from "../open-workbook";
import { KeyedCollection } from "../protocol/collection";
import { HostError } from "../protocol/host-error";
import { NullObject } from "../protocol/host-object";
import { Chart } from "./chart";
import { seriesOf } from "./chart-data";
import type { Range } from "./range";

export class ChartCollection extends KeyedCollection<Chart> {
  readonly type = "ChartCollection";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get items(): Chart[] {
    return this.#records.map((record) => new Chart(this.book, this.sheet, record));
  }

  get count(): number {
    return this.#records.length;
  }

  /** @param key A name or an id. */
  getItemOrNullObject(key: string): Chart | NullObject {
    const record = this.#records.find(({ id, name }) => id === key || name === key);
    return record ? new Chart(this.book, this.sheet, record) : new NullObject();
  }

  /** @param seriesBy `Rows`, `Columns` or `Auto`: along the longer side. */
  async add(chartType: string, source: Range, seriesBy = "Auto"): Promise<Chart> {
    this.book.protections.demand(this.sheet.getSheetId(), "allowEditObjects");
    if (typeof chartType !== "string" || !chartType) throw new HostError("InvalidArgument");
    const record: ChartRecord = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      sheetId: this.sheet.getSheetId(),
      name: `Chart ${this.book.charts.size + 1}`,
      chartType,
      ...DEFAULT_PLACE,
      title: "",
      isTitleVisible: true,
      legendPosition: "Right",
      isLegendVisible: true,
      valueAxis: { ...PLAIN_AXIS },
      categoryAxis: { ...PLAIN_AXIS },
      series: await seriesOf(source, seriesBy),
    };
    this.book.charts.set(record.id, record);
    return new Chart(this.book, this.sheet, record);
  }

  get #records(): ChartRecord[] {
    return [...this.book.charts.values()].filter(
      ({ sheetId }) => sheetId === this.sheet.getSheetId(),
    );
  }
}

/** Where Excel puts a chart that is not told where to go, in points. */
const DEFAULT_PLACE = { top: 0, left: 0, width: 360, height: 216 };

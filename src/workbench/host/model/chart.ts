import type { Worksheet as Sheet } from "@univerjs/core";
import type { ChartRecord } from "../chart-record";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject, identity } from "../protocol/host-object";
import { parseAddress } from "./area";
import { ChartAxes } from "./chart-axes";
import { seriesOf } from "./chart-data";
import { ChartLegend } from "./chart-legend";
import { ChartSeriesCollection } from "./chart-series-collection";
import { ChartTitle } from "./chart-title";
import { placeOf } from "./place";
import { Range } from "./range";

/** What an add-in says of a chart is kept and given back. */
export class Chart extends HostObject {
  readonly type = "Chart";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheet: Sheet,
    private readonly record: ChartRecord,
  ) {
    super();
  }

  override [identity]() {
    return { Id: this.record.id };
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.#chart.name;
  }
  set name(name: string) {
    this.#chart.name = name;
  }

  get chartType(): string {
    return this.#chart.chartType;
  }
  set chartType(chartType: string) {
    this.#chart.chartType = chartType;
  }

  get top(): number {
    return this.#chart.top;
  }
  set top(points: number) {
    this.#chart.top = points;
  }
  get left(): number {
    return this.#chart.left;
  }
  set left(points: number) {
    this.#chart.left = points;
  }
  get height(): number {
    return this.#chart.height;
  }
  set height(points: number) {
    this.#chart.height = points;
  }
  get width(): number {
    return this.#chart.width;
  }
  set width(points: number) {
    this.#chart.width = points;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.#chart);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.#chart);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#chart);
  }

  async setData(source: Range, seriesBy = "Auto"): Promise<void> {
    this.#chart.series = await seriesOf(source, seriesBy);
  }
  /** From the first cell's top left to the second one's bottom right. */
  setPosition(startCell: Range | string, endCell: Range | string = startCell): void {
    const [start, end] = [startCell, endCell].map((cell) => this.#areaOf(cell));
    if (!start || !end) throw new HostError("InvalidArgument");
    const { endRow, endColumn } = end;
    Object.assign(this.#chart, placeOf(this.sheet, { ...start, endRow, endColumn }));
  }
  delete(): void {
    this.book.protections.demand(this.sheet.getSheetId(), "allowEditObjects");
    this.book.charts.delete(this.#chart.id);
  }

  /** @throws HostError ItemNotFound where the chart is gone. */
  get #chart(): ChartRecord {
    if (!this.book.charts.has(this.record.id)) throw new HostError("ItemNotFound");
    return this.record;
  }

  #areaOf(cell: Range | string) {
    return cell instanceof Range ? cell.area : parseAddress(cell);
  }
}

import type { ChartRecord, SeriesRecord } from "../chart-record";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { ChartSeriesFormat } from "./chart-series-format";
import type { Range } from "./range";

export class ChartSeries extends HostObject {
  readonly type = "ChartSeries";

  constructor(
    private readonly chart: ChartRecord,
    private readonly series: SeriesRecord,
  ) {
    super();
  }

  get name(): string {
    return this.#series.name;
  }
  set name(name: string) {
    this.#series.name = name;
  }

  get chartType(): string {
    return this.#series.chartType || this.chart.chartType;
  }
  set chartType(chartType: string) {
    this.#series.chartType = chartType;
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#series);
  }

  setValues(values: Range): void {
    this.#series.values = values.address;
  }
  setXAxisValues(categories: Range): void {
    this.#series.categories = categories.address;
  }
  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.#series), 1);
  }

  /** @throws HostError ItemNotFound where the series is gone. */
  get #series(): SeriesRecord {
    if (!this.chart.series.includes(this.series)) throw new HostError("ItemNotFound");
    return this.series;
  }
}

import type { ChartRecord } from "../chart-record";
import { Collection } from "../protocol/collection";
import { ChartSeries } from "./chart-series";

export class ChartSeriesCollection extends Collection<ChartSeries> {
  readonly type = "ChartSeriesCollection";

  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }
  get count(): number {
    return this.chart.series.length;
  }

  add(
    name = `Series${this.chart.series.length + 1}`,
    index = this.chart.series.length,
  ): ChartSeries {
    const series = { name, values: "", categories: "", chartType: "", color: "" };
    this.chart.series.splice(index, 0, series);
    return new ChartSeries(this.chart, series);
  }
}

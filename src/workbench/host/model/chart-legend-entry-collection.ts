import type { ChartRecord } from "../chart-record";
import { Collection } from "../protocol/collection";
import { ChartLegendEntry } from "./chart-legend-entry";

export class ChartLegendEntryCollection extends Collection<ChartLegendEntry> {
  readonly type = "ChartLegendEntryCollection";

  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get items(): ChartLegendEntry[] {
    return this.chart.series.map((series, i) => new ChartLegendEntry(series, i));
  }
}

import type { ChartRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";
import { ChartLegendEntryCollection } from "./chart-legend-entry-collection";

export class ChartLegend extends HostObject {
  readonly type = "ChartLegend";

  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get position(): string {
    return this.chart.legendPosition;
  }
  set position(position: string) {
    this.chart.legendPosition = position;
  }

  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.chart);
  }

  get visible(): boolean {
    return this.chart.isLegendVisible;
  }
  set visible(visible: boolean) {
    this.chart.isLegendVisible = visible;
  }
}

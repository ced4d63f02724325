import type { ChartRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";
import { ChartAxis } from "./chart-axis";

export class ChartAxes extends HostObject {
  readonly type = "ChartAxes";

  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis);
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.categoryAxis);
  }
}

import type { ChartRecord } from "../chartRecord";
import { HostObject } from "../protocol/hostObject";
import { ChartAxis } from "./chartAxis";

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

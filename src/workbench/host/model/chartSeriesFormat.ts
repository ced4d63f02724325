import type { SeriesRecord } from "../chartRecord";
import { HostObject } from "../protocol/hostObject";
import { ChartFill } from "./chartFill";
import { ChartLineFormat } from "./chartLineFormat";

export class ChartSeriesFormat extends HostObject {
  readonly type = "ChartSeriesFormat";

  constructor(private readonly series: SeriesRecord) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

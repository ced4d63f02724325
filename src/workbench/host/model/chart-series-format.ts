import type { SeriesRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";
import { ChartFill } from "./chart-fill";
import { ChartLineFormat } from "./chart-line-format";

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

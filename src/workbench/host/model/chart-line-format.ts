import type { SeriesRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";

export class ChartLineFormat extends HostObject {
  readonly type = "ChartLineFormat";

  constructor(private readonly series: SeriesRecord) {
    super();
  }

  get color(): string {
    return this.series.color;
  }
  set color(color: string) {
    this.series.color = color;
  }

  clear(): void {
    this.series.color = "";
  }
}

import type { SeriesRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";

export class ChartFill extends HostObject {
  readonly type = "ChartFill";

  constructor(private readonly series: SeriesRecord) {
    super();
  }

  setSolidColor(color: string): void {
    this.series.color = color;
    delete this.series.isUnfilled;
  }
  getSolidColor(): string {
    return this.series.isUnfilled ? "" : this.series.color;
  }
  clear(): void {
    this.series.isUnfilled = true;
  }
}

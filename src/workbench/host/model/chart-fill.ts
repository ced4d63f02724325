import type { SeriesRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";

export class ChartFill extends HostObject {
  readonly type = "ChartFill";

  constructor(private readonly series: SeriesRecord) {
    super();
  }

  setSolidColor(color: string): void {
    this.series.color = color;
  }
  getSolidColor(): string {
    return this.series.color;
  }
  clear(): void {
    this.series.color = "";
  }
}

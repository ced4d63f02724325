import type { SeriesRecord } from "../chartRecord";
import { HostObject } from "../protocol/hostObject";

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

import type { SeriesRecord } from "../chartRecord";
import { HostObject } from "../protocol/hostObject";

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

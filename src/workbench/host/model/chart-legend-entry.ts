import type { SeriesRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";

export class ChartLegendEntry extends HostObject {
  readonly type = "ChartLegendEntry";

  constructor(
    private readonly series: SeriesRecord,
    private readonly place: number,
  ) {
    super();
  }

  get index(): number {
    return this.place;
  }

  get visible(): boolean {
    return !this.series.isOutOfLegend;
  }
  set visible(visible: boolean) {
    this.series.isOutOfLegend = !visible;
  }
}

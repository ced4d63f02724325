import type { ChartRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";

export class ChartTitle extends HostObject {
  readonly type = "ChartTitle";

  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get text(): string {
    return this.chart.title;
  }
  set text(text: string) {
    this.chart.title = text;
    this.chart.isTitleVisible = true;
  }

  get visible(): boolean {
    return this.chart.isTitleVisible;
  }
  set visible(visible: boolean) {
    this.chart.isTitleVisible = visible;
  }
}

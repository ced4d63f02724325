import type { AxisRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";

export class ChartAxisTitle extends HostObject {
  readonly type = "ChartAxisTitle";

  constructor(private readonly axis: AxisRecord) {
    super();
  }

  get text(): string {
    return this.axis.title;
  }
  set text(text: string) {
    this.axis.title = text;
  }
}

import type { AxisRecord } from "../chartRecord";
import { HostObject } from "../protocol/hostObject";

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

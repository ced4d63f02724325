import type { AxisRecord } from "../chart-record";
import { HostObject } from "../protocol/host-object";
import { ChartAxisTitle } from "./chart-axis-title";

export class ChartAxis extends HostObject {
  readonly type = "ChartAxis";

  constructor(private readonly axis: AxisRecord) {
    super();
  }

  get numberFormat(): string {
    return this.axis.numberFormat;
  }
  set numberFormat(format: string) {
    this.axis.numberFormat = format;
  }

  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(visible: boolean) {
    this.axis.visible = visible;
  }

  get categoryType(): string {
    return this.axis.categoryType;
  }
  set categoryType(categoryType: string) {
    this.axis.categoryType = categoryType;
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }
}

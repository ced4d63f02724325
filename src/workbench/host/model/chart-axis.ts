import type { AxisRecord } from "../chart-record";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { ChartAxisTitle } from "./chart-axis-title";

const LABELS = ["NextToAxis", "Low", "High", "None"] as const;
const CROSSINGS = ["Automatic", "Minimum", "Maximum", "Custom"] as const;

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

  get reversePlotOrder(): boolean {
    return this.axis.isReversed;
  }
  set reversePlotOrder(isReversed: boolean) {
    this.axis.isReversed = isReversed;
  }

  get tickLabelPosition(): string {
    return this.axis.labels;
  }
  set tickLabelPosition(labels: string) {
    this.axis.labels = oneOf(LABELS, labels);
  }

  get position(): string {
    return this.axis.crossing;
  }
  set position(crossing: string) {
    this.axis.crossing = oneOf(CROSSINGS, crossing);
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }
}

/** @throws HostError InvalidArgument for a word that is none of Microsoft's. */
function oneOf(words: readonly string[], word: string): string {
  if (!words.includes(word)) throw new HostError("InvalidArgument", `${word} is unknown here.`);
  return word;
}

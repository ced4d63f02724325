import { hexColor } from "./cell-style";
import { givenColor } from "./color";
import { Formatted } from "./formatted";

const NO_FILL = "#FFFFFF";

export class RangeFill extends Formatted {
  readonly type = "RangeFill";

  get color(): string | null {
    return this.read(({ bg }) => hexColor(bg, NO_FILL)) ?? "";
  }
  set color(color: string) {
    this.change({ bg: color === "" ? null : { rgb: givenColor(color) } });
  }

  clear(): void {
    this.change({ bg: null });
  }
}

import type { Page } from "./page";
import type { Place } from "./symbols";

/** How a block is laid out and drawn, whatever its kind. */
export interface BlockForm {
  /** Rows below its heading. */
  readonly height: number;
  /** Columns of values side by side; periods are not counted. */
  readonly width: number;
  /** The defined names that it gives. */
  readonly names: readonly string[];
  /**
   * Where its keys stand.
   *
   * @param first The row below its heading.
   */
  places(first: number): readonly (readonly [key: string, place: Place])[];
  /** @param heading Its heading's row; the title stands there already. */
  draw(page: Page, heading: number): void;
}

import type { Cell } from "./cells";

/** How the field writes a ratio to something that is zero or negative. */
export const NOT_MEANINGFUL = "NM";

/** A ratio, or the text that stands where there is none. */
export function orNotMeaningful(ratio: number | undefined): Cell {
  return ratio ?? NOT_MEANINGFUL;
}

import type { Cell } from "./cells";

/** The customary text for a ratio whose denominator is zero or negative. */
export const NOT_MEANINGFUL = "NM";

/** Returns the ratio, or `NM` if there is none. */
export function orNotMeaningful(ratio: number | undefined): Cell {
  return ratio ?? NOT_MEANINGFUL;
}

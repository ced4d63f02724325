import type { StoredValue } from "../../../xlsx/stored-cell";
import type { Kind } from "../translate/unsupported";

/** A cell with what is to be said of it: the end of a sentence that begins with the cell. */
export interface Said {
  readonly cell: string;
  readonly why: string;
}

export interface Kept extends Said {
  readonly kind: Kind;
}

export interface Changed {
  readonly cell: string;
  readonly before: StoredValue;
  readonly after: StoredValue;
}

export interface CellWithError {
  readonly cell: string;
  readonly error: string;
  readonly message: string;
}

/** What recalculation came to. */
export interface Report {
  readonly formulas: number;
  /** Formulas that gave what the file says of them. */
  readonly equal: number;
  /** Formulas whose value is new: what they depend on has changed. */
  readonly recalculated: number;
  /** Formulas of which the file had no value. */
  readonly calculated: readonly string[];
  /** Values that changed although nothing was set: Offtake's functions of another version, or `--force`. */
  readonly changed: readonly Changed[];
  /** Cells that keep the value that Excel left, since Offtake does not give the same. */
  readonly kept: readonly Kept[];
  /** Cells that keep the value that Excel left although what they depend on has changed. */
  readonly stale: readonly Said[];
  /** Cells whose value comes from chance, the clock or outside; they keep it. */
  readonly volatile: readonly Said[];
  /** The cells whose formula gives an error. */
  readonly errors: readonly CellWithError[];
}

/** Whether every value in the file is that of its formula. */
export function isComplete({ kept, stale }: Report): boolean {
  return kept.length === 0 && stale.length === 0;
}

import type { Area, Position } from "../../../spreadsheet/address";
import type { StoredValue } from "../../../xlsx/stored-cell";
import type { EngineFormula } from "../translate/engine-formula";
import type { Unsupported } from "../translate/unsupported";

/** Cells on a sheet, which is told by its index in the engine. */
export interface CellsOnSheet {
  readonly sheet: number;
  readonly area: Area;
}

/** A formula of the workbook: what the file says of it, and what has been found out. */
export interface FormulaCell {
  readonly sheet: number;
  readonly at: Position;
  /** `Lease!B4`. */
  readonly name: string;
  /** As it stands in the file, without `=`, moved to this cell where it is shared. */
  readonly text: string;
  readonly entered: "plain" | "array" | "dynamic" | "data table";
  /** The cells that it gives their values; of a dynamic array, as of the last calculation. */
  fills: Area;
  /** Undefined where it cannot be calculated. */
  formula: EngineFormula | undefined;
  /** Why it cannot, or did not give what Excel left. */
  why: Unsupported | undefined;
  /** What it looked at when it was calculated last. */
  reads: readonly CellsOnSheet[];
  /** Whether the file has a value of it. */
  readonly hasValue: boolean;
  /** Whether it gives what Excel left, where its precedents have the values that Excel left. */
  isProven: boolean;
  /** What its cells showed in the file, row by row. */
  readonly before: readonly StoredValue[];
}

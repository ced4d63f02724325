/** A formula as a tree: what its operators and functions are applied to. */

/** A corner of a reference; a `$` keeps a row or a column where it is when the formula moves. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** What a reference says before its `!`. */
export interface SheetPrefix {
  /** The number of another workbook. */
  readonly link?: number;
  /** Left out in `[1]!Name`. */
  readonly sheet?: string;
  /** The last of several sheets. */
  readonly last?: string;
}

export interface Reference {
  readonly kind: "reference";
  readonly prefix?: SheetPrefix;
  readonly from: Corner;
  readonly to: Corner;
}

export type Formula =
  | { readonly kind: "number" | "text" | "error" | "array" | "boolean"; readonly text: string }
  | { readonly kind: "missing" }
  | Reference
  | { readonly kind: "name"; readonly prefix?: SheetPrefix; readonly name: string }
  | { readonly kind: "table"; readonly table: string; readonly parts: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: "apply"; readonly target: Formula; readonly args: readonly Formula[] }
  | { readonly kind: "sign"; readonly operator: "-" | "+"; readonly operand: Formula }
  | { readonly kind: "single"; readonly operand: Formula }
  | { readonly kind: "percent"; readonly operand: Formula }
  | { readonly kind: "spill"; readonly operand: Formula }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: "range" | "intersection"; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "union"; readonly items: readonly Formula[] }
  | { readonly kind: "group"; readonly inner: Formula };

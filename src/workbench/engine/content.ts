import type { Cell } from "../../functions/cells";

/** What a workbook holds, as data: what is loaded into the engine at once. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names?: readonly NameContent[];
}

export interface SheetContent {
  readonly name: string;
  /** By address: `{ "B4": { value: 300 }, "B5": { formula: "=B4*12" } }`. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

export interface CellContent {
  readonly value?: Cell;
  /** With its `=`. A cell with a formula needs no value: it is calculated. */
  readonly formula?: string;
  /** Excel's number format, such as `#,##0.0` or `yyyy-mm-dd`. */
  readonly numberFormat?: string;
}

export interface NameContent {
  readonly name: string;
  /** What the name stands for, with its `=`: `=Inputs!$C$4`. */
  readonly formula: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

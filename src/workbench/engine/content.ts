import type { Cell } from "../../functions/cells";
import type { Area } from "../../spreadsheet/address";
import type { Style } from "../../templates/styles";

/** What a workbook holds, as data: what is loaded into the engine at once. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names?: readonly NameContent[];
}

export interface SheetContent {
  readonly name: string;
  /** By address: `{ "B4": { value: 300 }, "B5": { formula: "=B4*12" } }`. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** In characters of the default font, from column A on. */
  readonly widths?: readonly number[];
  /** Columns that do not show. */
  readonly hidden?: { readonly from: number; readonly to: number };
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly merged?: readonly Area[];
  /** RGB, as `1F3864`. */
  readonly tabColor?: string;
  readonly hidesGridlines?: boolean;
}

export interface CellContent {
  readonly value?: Cell;
  /** With its `=`. A cell with a formula needs no value: it is calculated. */
  readonly formula?: string;
  /** Excel's number format, such as `#,##0.0` or `yyyy-mm-dd`. */
  readonly numberFormat?: string;
  readonly style?: Style;
}

export interface NameContent {
  readonly name: string;
  /** What the name stands for, with its `=`: `=Inputs!$C$4`. */
  readonly formula: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

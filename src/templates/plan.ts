import type { Area, Position } from "../spreadsheet/address";
import type { StyleName } from "./styles";

/**
 * A workbook ready to be drawn: every cell with its place. The file, the live workbook and the
 * calculation engine each draw the same plan.
 */
export interface Plan {
  /** The template's id. */
  readonly template: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export interface SheetPlan {
  readonly name: string;
  readonly role: SheetRole;
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  /** Columns that do not show: what formulas look up, such as the values that were loaded. */
  readonly hidden?: { readonly from: number; readonly to: number };
  readonly cells: readonly CellPlan[];
  /** Rows of more than one line of text, for who does not fit them by itself. */
  readonly tall?: readonly { readonly row: number; readonly lines: number }[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows repeated at the top of every printed page, and columns at its left. */
  readonly printTitles?: { readonly rows: number; readonly columns: number };
  /** Rows, counted from 0, at which a new page begins. */
  readonly pageBreaks?: readonly number[];
  /** Printed on one page, however small. */
  readonly onOnePage?: true;
  readonly merged?: readonly Area[];
  readonly validations?: readonly ValidationPlan[];
  readonly charts?: readonly ChartPlan[];
}

/** What a sheet is for; its tab is coloured by it. */
export type SheetRole = "cover" | "inputs" | "workings" | "outputs" | "checks";

export interface CellPlan {
  readonly at: Position;
  readonly content: Content;
  /** Excel's number format. */
  readonly format: string;
  readonly style: StyleName;
}

export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: number | string | boolean }
  /** With its `=`. */
  | { readonly kind: "formula"; readonly formula: string }
  /** One formula that fills a rectangle from its cell on. */
  | {
      readonly kind: "spill";
      readonly formula: string;
      readonly rows: number;
      readonly columns: number;
    };

export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly at: Position;
  /** The last cell, where the name is that of a range. */
  readonly to?: Position;
  readonly comment?: string;
}

/** What may be entered into a cell, and the sentence for who enters something else. */
export interface ValidationPlan {
  readonly at: Position;
  readonly rule:
    | { readonly kind: "list"; readonly options: readonly string[]; readonly cells?: never }
    /** The cells that hold the options, as `Library!$C$5:$C$9`. */
    | { readonly kind: "list"; readonly cells: string; readonly options?: never }
    | { readonly kind: "date" }
    | {
        readonly kind: "number" | "whole";
        readonly min?: number;
        readonly max?: number;
      };
  readonly sentence: string;
}

export interface ChartPlan {
  readonly title: string;
  readonly kind: "column" | "stacked column" | "line" | "area" | "bar" | "stacked bar";
  /** Where it stands on its sheet. */
  readonly place: Area;
  readonly categories: ChartRange;
  /** Number format of the category axis. */
  readonly categoryFormat: string;
  readonly series: readonly ChartSeries[];
  /** Number format of the value axis. */
  readonly format: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  /** Not drawn: it only lifts the series after it. */
  readonly unfilled?: true;
}

export interface ChartRange {
  readonly sheet: string;
  readonly area: Area;
}

import type { DataBlock } from "./data-block";
import type { Unit } from "./units";

/** The parts that a sheet is made of, one below the other. Formulas are patterns: see formula/pattern.ts. */
export type Block = RowsBlock | TableBlock | SpillBlock | GridBlock | DataBlock;

export type Emphasis = "total" | "result";

/** Rows of one value, of a value a period, or both. */
export interface RowsBlock {
  readonly kind: "rows";
  readonly title: string;
  /** What the columns of all of its rows together are called, where each has one a period or member. */
  readonly key?: string;
  readonly rows: Readonly<Record<string, Row>>;
}

export interface Row {
  readonly label: string;
  readonly unit: Unit;
  /** One value. */
  readonly value?: string;
  /** In every period, written once. */
  readonly each?: string;
  /** One formula that gives all periods at once. */
  readonly series?: string;
  /** Before the first period: what `[-1]` is there. */
  readonly opening?: string;
  /** Beside the periods. */
  readonly total?: "sum" | "last";
  /** The defined name of the value, or of the total where there is none. */
  readonly name?: string;
  readonly emphasis?: Emphasis;
  /** How many lines a text takes, on a sheet across members. */
  readonly lines?: number;
  /** Shown to the reader, and read by nothing else. */
  readonly forReader?: true;
}

/**
 * Values side by side under heads of their own. Formulas say `key[]` for all of them, `key.column` for
 * a column of them, `key.labels` for what the rows are called, `row[]` for a row and `row.column` for
 * one; the total is in none of the ranges.
 */
export interface TableBlock {
  readonly kind: "table";
  readonly title: string;
  /** What all of its values together are called in formulas. */
  readonly key: string;
  /** Heads, by column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Units of columns that are not their row's. */
  readonly units?: Readonly<Record<string, Unit>>;
  readonly rows: Readonly<Record<string, TableRow>>;
  /** A last row that sums columns. */
  readonly total?: TableTotal;
}

export interface TableRow {
  readonly label: string;
  readonly unit: Unit;
  /** A formula or a text a column; a column left out stays blank. */
  readonly cells: Readonly<Record<string, string | Text>>;
  /** Defined names, by column. */
  readonly names?: Readonly<Record<string, string>>;
  readonly emphasis?: Emphasis;
  /** Shown to the reader, and read by nothing else. */
  readonly forReader?: true;
}

/** What stands in a cell as it is, and is no formula. */
export interface Text {
  readonly text: string;
}

export interface TableTotal {
  /** As any row's: formulas say `key.column`. */
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  /** Which columns are summed. */
  readonly columns: readonly string[];
  /** Defined names, by column. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * One formula that fills rows and columns. Formulas say `key[]` for all of it and `key.row.column` for
 * one value, and `key.column` for a column where its rows are many and have no keys; over time each
 * row is a row as any other: `row`, `row[]`, `row[last]`.
 */
export interface SpillBlock {
  readonly kind: "spill";
  readonly title: string;
  readonly key: string;
  readonly formula: string;
  /**
   * What the formula gives besides its values: labels at the left, and heads above. The block has its
   * own, so that these are dropped.
   */
  readonly without?: "labels" | "labels and heads";
  /** Labels by key, or how many rows there are. */
  readonly rows: Readonly<Record<string, string>> | number;
  /** Heads by key, or the periods. */
  readonly columns: Readonly<Record<string, string>> | "periods";
  readonly unit: Unit;
  /** Units of rows or columns that are another, by key; a column's goes before its row's. */
  readonly units?: Readonly<Record<string, Unit>>;
  /** By row. */
  readonly emphasis?: Readonly<Record<string, Emphasis>>;
  /** Beside the periods, by row. */
  readonly totals?: Readonly<Record<string, "sum" | "last">>;
}

/**
 * How a result moves with two things at once: one formula a cell, so that no data table is needed.
 * Formulas say `key[]` for all of it and `key.2.3` for the second row's third value.
 */
export interface GridBlock {
  readonly kind: "grid";
  readonly title: string;
  readonly key: string;
  readonly unit: Unit;
  readonly across: Axis;
  readonly down: Axis;
  /** The words `across` and `down` are the cell's own values on the two axes. */
  readonly cell: string;
  /** Which value is the model's own, counted from 1: it stands out. */
  readonly base?: { readonly down: number; readonly across: number };
}

export interface Axis {
  readonly label: string;
  readonly unit: Unit;
  /** Formulas, or numbers to be typed over. */
  readonly values: readonly (string | number)[];
}

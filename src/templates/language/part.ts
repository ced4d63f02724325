import type { Emphasis, GridBlock, Row, TableRow } from "./blocks";
import type { DataBlock } from "./data-block";
import type { Chart, Check } from "./template";
import type { Unit } from "./units";

/** What a sheet is made of, before its key is known. */
export type Part =
  | Heading
  | HeadedLine
  | Omit<GridBlock, "key">
  | Omit<DataBlock, "key">
  | Omit<Check, "label">
  | Omit<Chart, "title">;

/** A line below a heading. */
export type HeadedLine = Row | TableRow | CellsRow | SumRow | SpilledRow;

/** What the lines below it are, up to the next heading. */
export type Heading = RowsHeading | TableHeading | SpillHeading;

interface RowsHeading {
  readonly heading: "rows";
  /** Where the rows together have a key; else the heading stands in the key's place. */
  readonly title?: string;
}

export interface TableHeading extends Heads {
  readonly heading: "table";
  readonly title: string;
}

export interface SpillHeading {
  readonly heading: "spill";
  readonly title: string;
  readonly formula: string;
  readonly over: Heads | "periods";
  /** Under heads; over periods they are the lines below. */
  readonly rows: Readonly<Record<string, SpilledRow>>;
  readonly without?: "labels" | "labels and heads";
}

/** The heads of a table by column, and the units of columns that are not their row's. */
export interface Heads {
  readonly columns: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, Unit>>;
}

/** A row of a table before the table's columns are known. */
export interface CellsRow extends Omit<TableRow, "cells"> {
  readonly cells: readonly string[];
}

/** The last row of a table: the sums of the columns that it lists. */
export interface SumRow {
  readonly label: string;
  readonly unit: Unit;
  readonly sums: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
}

/** A row of what one formula fills. */
export interface SpilledRow {
  readonly label: string;
  readonly unit: Unit;
  readonly isSpilled: true;
  readonly emphasis?: Emphasis;
  readonly total?: "sum" | "last";
}

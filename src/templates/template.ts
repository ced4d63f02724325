import type { AssumptionName, DealKind } from "../deals/vocabulary";
import type { Unit } from "./units";

/**
 * A workbook, declared once: what stands in it and how each row is worked out, never where. Rows refer
 * to one another by key; see formula/pattern.ts for how.
 */
export interface Template {
  /** Lower case with dashes: the file's name. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what question the model answers. */
  readonly summary: string;
  /** The kinds of deal that it can be loaded with. */
  readonly kinds: readonly DealKind[];
  /** The deal's assumptions that it uses, each by its defined name. */
  readonly inputs: readonly AssumptionName[];
  /** Inputs of the model's own, which no deal sets. */
  readonly settings: Readonly<Record<string, Setting>>;
  readonly timeline: Timeline;
  readonly sheets: readonly Sheet[];
  /** What the cover shows. */
  readonly results: readonly Result[];
  /** What the guide says of reading and using this model: a paragraph each. */
  readonly guide: readonly string[];
}

/** By defined name. */
export interface Setting {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly number[];
  readonly note: string;
}

/** The one timeline: every sheet over time shows it at its head. */
export interface Timeline {
  /** The key of the period ends. */
  readonly key: string;
  readonly periods: number;
  /** The day before the first period. */
  readonly opening: string;
  /** A period's last day. */
  readonly each: string;
  /** The sheet that holds it; on other sheets it is a link. */
  readonly sheet: string;
}

export interface Sheet {
  readonly name: string;
  readonly role: "workings" | "outputs";
  readonly title: string;
  /** One sentence, under the title and in the guide. */
  readonly purpose: string;
  /** Whether its columns are periods. */
  readonly overTime: boolean;
  readonly blocks: readonly Block[];
  readonly checks?: readonly Check[];
  readonly charts?: readonly Chart[];
}

export type Block = RowsBlock | TableBlock;

/** Rows of one value, of a value a period, or both. */
export interface RowsBlock {
  readonly kind: "rows";
  readonly title: string;
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
  readonly emphasis?: "total" | "result";
}

/** Values side by side under heads of their own. */
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
}

export interface TableRow {
  readonly label: string;
  readonly unit: Unit;
  /** A formula a column; a column left out stays blank. */
  readonly cells: Readonly<Record<string, string>>;
  /** Defined names, by column. */
  readonly names?: Readonly<Record<string, string>>;
  readonly emphasis?: "total" | "result";
}

/** What must be nothing, within a cent. */
export interface Check {
  readonly label: string;
  readonly unit: Unit;
  /** The difference. */
  readonly difference: string;
}

export interface Result {
  readonly label: string;
  readonly unit: Unit;
  readonly value: string;
  /** What to know when it is quoted. */
  readonly note: string;
}

export interface Chart {
  readonly title: string;
  readonly kind: "column" | "stacked column" | "line" | "area";
  /** Rows over time, by key. */
  readonly series: readonly string[];
  readonly unit: Unit;
}

/** So that a declaration reads as the sheet does: a title, then its rows. */
export const rows = (title: string, rows: RowsBlock["rows"]): RowsBlock => ({
  kind: "rows",
  title,
  rows,
});

export const table = (
  title: string,
  key: string,
  columns: TableBlock["columns"],
  rows: TableBlock["rows"],
  units: Exclude<TableBlock["units"], undefined> = {},
): TableBlock => ({ kind: "table", title, key, columns, units, rows });

import type { DealKind } from "../../deals/vocabulary";
import type { Block } from "./blocks";
import type { Unit } from "./units";

/**
 * A workbook, declared once: what stands in it and how each row is worked out, never where. Rows refer
 * to one another by key; see formula/pattern.ts for how.
 */
export interface Template {
  /** Lower case with dashes: the file's name. */
  readonly id: string;
  readonly title: string;
  /** One word, which its sheets carry in a workbook where another template has taken their names. */
  readonly short: string;
  /** One sentence: what question the model answers. */
  readonly summary: string;
  /** The kinds of deal that it can be loaded with. */
  readonly kinds: readonly DealKind[];
  /** Inputs of the model's own, which no deal sets; a formula names the deal's as the vocabulary does. */
  readonly settings: Readonly<Record<string, Setting>>;
  readonly timeline: Timeline;
  /** What the columns of some sheets are, where they are not periods: contracts, sites, peers. */
  readonly members?: Members;
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
  /** A date is an Excel serial. */
  readonly value: number;
  readonly kind?: "number" | "date";
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

/** Rows across members are rows as over time: `fee` is the column's own, `fee.2` the second member's. */
export interface Members {
  /** What one of them is: the head of the column of labels. */
  readonly label: string;
  /** Of each, the head of its column. */
  readonly heads: readonly string[];
  /** The row across them of what they are called, where that is worked out: it takes the heads' place. */
  readonly names?: string;
}

export interface Sheet {
  readonly name: string;
  /** Only a sheet of inputs holds numbers that are typed in. */
  readonly role: "inputs" | "workings" | "outputs";
  readonly title: string;
  /** One sentence, under the title and in the guide. */
  readonly purpose: string;
  /** Whether its columns are periods. */
  readonly overTime: boolean;
  /** Whether its columns are the template's members. */
  readonly acrossMembers?: true;
  /**
   * Columns of values on a sheet without periods or members: how many, or how wide each is, in characters. Left
   * out, as many as its blocks take, and at least four.
   */
  readonly columns?: number | readonly number[];
  /** How wide the column of labels is, in characters, where it is not as wide as usual. */
  readonly labels?: number;
  readonly blocks: readonly Block[];
  readonly checks?: readonly Check[];
  /** The sheet whose checks are of this one too. */
  readonly checkedOn?: string;
  readonly charts?: readonly Chart[];
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
  readonly kind: "column" | "stacked column" | "bar" | "stacked bar" | "line" | "area";
  /** Rows over time or, on a sheet across members, across them, by key; of a table, its columns, or its rows where `by` says so. */
  readonly series: readonly string[];
  /** The key of the table, data or spill that it shows; left out, it shows rows. */
  readonly of?: string;
  /** What of the table its series are; the other way round are its categories. Columns if left out. */
  readonly by?: "columns" | "rows";
  /** Series that only lift those after them: not drawn, as in a football field or a bridge. */
  readonly unfilled?: readonly string[];
  readonly unit: Unit;
}

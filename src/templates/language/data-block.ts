import type { Standing } from "../../deals/vocabulary";
import type { Unit } from "./units";

/**
 * Inputs that belong to the model, or come from what the library knows besides deals; on a sheet of
 * inputs. Each row says of when its figures are and who said so. Formulas refer to them as to a table's.
 */
export interface DataBlock {
  readonly kind: "data";
  readonly title: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, DataColumn | string>>;
  readonly rows: Readonly<Record<string, DataRow>>;
}

/** What may be entered below a head; a text may be anything. */
export interface DataColumn {
  readonly head: string;
  /** Where it is not its row's. */
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  /** The cells that hold them, where they are many: a pattern, such as a table's column. */
  readonly optionsIn?: string;
}

export interface DataRow {
  readonly label: string;
  readonly unit: Unit;
  /** Dates are Excel serials; a column left out is a blank input. */
  readonly cells: Readonly<Record<string, number | string | boolean>>;
  /** The day that the figures are of, as `2026-05-01`. */
  readonly date?: string;
  /** Left out of what nobody reports. */
  readonly standing?: Standing;
  /** Who said it, or why it is assumed. */
  readonly source: string;
  /** Defined names, by column. */
  readonly names?: Readonly<Record<string, string>>;
}

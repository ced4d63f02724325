import { ArgumentError } from "../../finance/errors";
import type { TableDomain } from "./domain";
import { isBlank, optional, Parameter, type Presence, type ValueOf } from "./parameter";
import { rowsOf } from "./range";

/** Maximum number of rows unless a table sets its own. */
const MOST_ROWS = 1_000;

/** Columns by name, in sheet order, each read by its own parameter. */
export type Columns = Readonly<Record<string, Parameter<unknown>>>;

type RowOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> };

/** A table without a header row; rows that are all blank or zero are skipped. */
export class TableParameter<C extends Columns, T = readonly RowOf<C>[]> extends Parameter<T> {
  readonly takes = "range";
  declare readonly domain: TableDomain;

  constructor(
    description: string,
    readonly columns: C,
    most = MOST_ROWS,
    presence?: Presence,
  ) {
    super(
      description,
      {
        kind: "table",
        most,
        columns: Object.entries(columns).map(([name, column]) => ({
          name,
          description: column.description,
          domain: column.domain,
        })),
      },
      presence,
    );
  }

  /** Reads undefined if the table is omitted or has only blank rows. */
  optional(): TableParameter<C, readonly RowOf<C>[] | undefined> {
    return new TableParameter<C, readonly RowOf<C>[] | undefined>(
      this.description,
      this.columns,
      this.domain.most,
      optional(),
    );
  }

  read(raw: unknown, name: string): T {
    if (isBlank(raw) && this.isOptional) return undefined as T;
    const cells = rowsOf(raw);
    if (cells.length > this.domain.most) this.refuse(raw, name);
    const rows: RowOf<C>[] = [];
    for (let r = 0; r < cells.length; r++) {
      const row = cells[r] as readonly unknown[];
      if (row.every(isBlankOrZero)) continue;
      if (row.length !== this.domain.columns.length) this.refuse(raw, name);
      rows.push(this.readRow(row, (column) => `${name} (row ${r + 1}, ${column})`));
    }
    if (rows.length > 0) return rows as T;
    if (this.isOptional) return undefined as T;
    throw new ArgumentError(name, `must be ${this.wanted}; the range is blank`);
  }

  /** @param place Called only for a message: tables have thousands of cells. */
  private readRow(row: readonly unknown[], place: (column: string) => string): RowOf<C> {
    const values: Record<string, unknown> = {};
    let c = 0;
    for (const column in this.columns) {
      try {
        values[column] = (this.columns[column] as Parameter<unknown>).read(row[c++], "");
      } catch (error) {
        throw error instanceof ArgumentError
          ? new ArgumentError(place(column), error.sentence)
          : error;
      }
    }
    return values as RowOf<C>;
  }
}

function isBlankOrZero(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

/** @param most Rows. */
export const table = <C extends Columns>(description: string, columns: C, most?: number) =>
  new TableParameter(description, columns, most);

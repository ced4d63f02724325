import { ArgumentError } from "../../finance/errors";
import { describe } from "../cells";
import type { TableDomain } from "./domain";
import { isBlank, optional, Parameter, type Presence, type ValueOf } from "./parameter";
import { rowsOf } from "./range";

const MOST_ROWS = 1_000;

/** Columns by name, in sheet order, each read as a parameter of its own. */
export type Columns = Readonly<Record<string, Parameter<unknown>>>;

type RowOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> };

/** A table without a header row; rows that are all blank or zero are skipped. */
export class TableParameter<C extends Columns, T = readonly RowOf<C>[]> extends Parameter<T> {
  readonly takes = "range";
  declare readonly domain: TableDomain;

  constructor(
    description: string,
    readonly columns: C,
    presence?: Presence,
  ) {
    super(
      description,
      {
        kind: "table",
        most: MOST_ROWS,
        columns: Object.entries(columns).map(([name, column]) => ({
          name,
          description: column.description,
          domain: column.domain,
        })),
      },
      presence,
    );
  }

  /** Left out, or nothing but blank rows: undefined. */
  optional(): TableParameter<C, readonly RowOf<C>[] | undefined> {
    return new TableParameter<C, readonly RowOf<C>[] | undefined>(
      this.description,
      this.columns,
      optional(),
    );
  }

  read(raw: unknown, name: string): T {
    if (isBlank(raw) && this.isOptional) return undefined as T;
    const columns = Object.entries(this.columns);
    const cells = rowsOf(raw);
    if (cells.length > MOST_ROWS) this.refuse(raw, name);
    const rows: RowOf<C>[] = [];
    for (const [r, row] of cells.entries()) {
      if (row.every(isBlankOrZero)) continue;
      if (row.length !== columns.length) this.refuse(raw, name);
      const entries = columns.map(([column, parameter], c) => [
        column,
        parameter.read(row[c], `${name} (row ${r + 1}, ${column})`),
      ]);
      rows.push(Object.fromEntries(entries) as RowOf<C>);
    }
    if (rows.length > 0) return rows as T;
    if (this.isOptional) return undefined as T;
    throw new ArgumentError(name, `give ${this.wanted}, not ${describe(cells)} that is all blank`);
  }
}

function isBlankOrZero(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

export const table = <C extends Columns>(description: string, columns: C) =>
  new TableParameter(description, columns);

import { ArgumentError } from "../../finance/errors";
import type { Grid } from "../grid";
import type { ColumnDomain } from "./domain";
import { isBlank, optional, Parameter, type Presence } from "./parameter";
import { rowsOf } from "./range";

/** Tranches in one contract. */
const MOST_TRANCHES = 200;
/** Anniversaries in the longest term. */
const MOST_STEPS = 100;

/** One value, or a column of values with one row per tranche; `widest` allows several columns. */
export class ColumnParameter<E> extends Parameter<Grid<E>> {
  readonly takes = "range";
  declare readonly domain: ColumnDomain;

  constructor(
    description: string,
    readonly element: Parameter<E>,
    private readonly widest = 1,
    presence?: Presence,
  ) {
    super(
      description,
      { kind: "column", of: element.domain, most: MOST_TRANCHES, widest },
      presence,
    );
  }

  optional(fallback: E & number): ColumnParameter<E> {
    return new ColumnParameter(this.description, this.element, this.widest, optional(fallback));
  }

  read(raw: unknown, name: string): Grid<E> {
    if (isBlank(raw) && this.presence.kind === "optional")
      return { rows: 1, columns: 1, values: [this.presence.fallback as E] };
    const cells = rowsOf(raw);
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    const isEven = cells.every((row) => row.length === columns);
    if (rows === 0 || columns === 0 || rows > MOST_TRANCHES || columns > this.widest || !isEven)
      this.refuse(raw, name);
    const values = cells.flatMap((row, r) =>
      row.map((cell, c) => this.readCell(cell, placed(name, rows, columns, r, c))),
    );
    return { rows, columns, values };
  }

  private readCell(cell: unknown, place: string): E {
    try {
      return this.element.read(cell, "");
    } catch (error) {
      throw error instanceof ArgumentError ? new ArgumentError(place, error.sentence) : error;
    }
  }
}

function placed(name: string, rows: number, columns: number, r: number, c: number): string {
  if (rows === 1 && columns === 1) return name;
  return columns === 1 ? `${name} (row ${r + 1})` : `${name} (row ${r + 1}, column ${c + 1})`;
}

/** One value for all tranches, or one row per tranche. */
export const perTranche = <E>(description: string, of: Parameter<E>) =>
  new ColumnParameter(description, of);

/** As {@link perTranche}, with a column per anniversary. */
export const perAnniversary = <E>(description: string, of: Parameter<E>) =>
  new ColumnParameter(description, of, MOST_STEPS);

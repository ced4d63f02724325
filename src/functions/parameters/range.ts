import type { Serial } from "../../finance/dates";
import { ArgumentError } from "../../finance/errors";
import type { Grid } from "../grid";
import type { RangeDomain } from "./domain";
import { isBlank, optional, Parameter, type Presence } from "./parameter";
import { date } from "./scalar";

const MOST_FLOWS = 10_000;
const MOST_PERIODS = 12_000;

/** A range of values of one kind, each read by the element parameter. */
export class RangeParameter<E, T = Grid<E>> extends Parameter<T> {
  readonly takes = "range";
  declare readonly domain: RangeDomain;

  constructor(
    description: string,
    domain: RangeDomain,
    readonly element: Parameter<E>,
    presence?: Presence,
  ) {
    super(description, domain, presence);
  }

  optional(): RangeParameter<E, Grid<E> | undefined> {
    return new RangeParameter<E, Grid<E> | undefined>(
      this.description,
      this.domain,
      this.element,
      optional(),
    );
  }

  read(raw: unknown, name: string): T {
    if (isBlank(raw) && this.isOptional) return undefined as T;
    const cells = rowsOf(raw);
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    if (!this.fits(rows, columns)) this.refuse(raw, name);
    const flat = inOneRow(cells, columns);
    if (!flat) this.refuse(raw, name);
    const values = this.element.areRead(flat)
      ? flat
      : this.readCells(cells, (r, c) => placed(name, rows, columns, r, c));
    return { rows, columns, values } satisfies Grid<E> as T;
  }

  /** Reads row by row. A cell's place is formatted only for a message: ranges have thousands of cells. */
  private readCells(
    cells: readonly (readonly unknown[])[],
    place: (row: number, column: number) => string,
  ): E[] {
    const values: E[] = [];
    let [r, c] = [0, 0];
    try {
      for (r = 0; r < cells.length; r++) {
        const row = cells[r] as readonly unknown[];
        for (c = 0; c < row.length; c++) values.push(this.element.read(row[c], ""));
      }
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      const blank = isBlank(cells[r]?.[c]) ? `: ${blankCell(cells.length, r, c)}` : "";
      throw new ArgumentError(place(r, c), error.sentence + blank);
    }
    return values;
  }

  private fits(rows: number, columns: number): boolean {
    const size = rows * columns;
    const isLine = rows === 1 || columns === 1;
    return size > 0 && size <= this.domain.most && (isLine || this.domain.kind === "grid");
  }
}

/** Returns the cells in one array (a single row itself), or undefined if the rows differ in length. */
function inOneRow(
  cells: readonly (readonly unknown[])[],
  columns: number,
): readonly unknown[] | undefined {
  if (cells.length === 1) return cells[0];
  const flat = new Array<unknown>(cells.length * columns);
  let place = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r] as readonly unknown[];
    if (row.length !== columns) return undefined;
    for (let c = 0; c < columns; c++) flat[place++] = row[c];
  }
  return flat;
}

/** Names the cell in a message: `flows (entry 3)` in a line, `flows (row 2, column 3)` in a grid. */
function placed(name: string, rows: number, columns: number, r: number, c: number): string {
  if (rows === 1 && columns === 1) return name;
  return rows === 1 || columns === 1
    ? `${name} (entry ${r + c + 1})`
    : `${name} (row ${r + 1}, column ${c + 1})`;
}

/** A blank is most often a row below the data, in a range that is too long. */
function blankCell(rows: number, r: number, c: number): string {
  const [what, at] = rows > 1 ? ["row", r + 1] : ["column", c + 1];
  return `${what} ${at} of the range is blank; end the range before it`;
}

/** Normalizes an argument to rows of cells; a single cell may arrive without its row or rows. */
export function rowsOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  return raw.every(Array.isArray) ? raw : raw.map((row) => (Array.isArray(row) ? row : [row]));
}

/** One row or one column, such as flows or dates in order. */
export const line = <E>(description: string, of: Parameter<E>) =>
  new RangeParameter(description, { kind: "line", of: of.domain, most: MOST_FLOWS }, of);

/** Any rectangle whose cells are evaluated one by one. */
export const grid = <E>(description: string, of: Parameter<E>) =>
  new RangeParameter(description, { kind: "grid", of: of.domain, most: MOST_FLOWS }, of);

/** Period-end dates; the schedule has the same orientation. */
export const timeline = (description: string): RangeParameter<Serial> => {
  const end = date("A period's last day.");
  return new RangeParameter(
    description,
    { kind: "timeline", of: end.domain, most: MOST_PERIODS },
    end,
  );
};

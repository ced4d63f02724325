import { ArgumentError } from "../finance/errors";
import { type Cell, type Cells, describe } from "./cells";
import { type Grid, inShapeOf } from "./grid";

type Ranges = Readonly<Record<string, Grid<unknown>>>;

type CellsOf<R extends Ranges> = { [K in keyof R]: R[K] extends Grid<infer E> ? E : never };

/**
 * Evaluates cell by cell over ranges of one shape, as Excel's operators do; a single cell is combined
 * with every cell of the others.
 *
 * @param ranges By parameter name.
 * @returns In the shape of the ranges.
 * @throws ArgumentError if two ranges of more than one cell differ in shape.
 */
export function cellByCell<R extends Ranges>(ranges: R, each: (cells: CellsOf<R>) => Cell): Cells {
  const shape = commonShape(Object.entries(ranges));
  const names = Object.keys(ranges);
  const at = (place: number) =>
    Object.fromEntries(
      names.map((name) => {
        const { values } = ranges[name] as Grid<unknown>;
        return [name, values[values.length === 1 ? 0 : place]];
      }),
    ) as CellsOf<R>;
  return inShapeOf(
    shape,
    shape.values.map((_, place) => each(at(place))),
  );
}

/** Throws unless a range has the same shape as another parameter's range. */
export function requireShape(
  name: string,
  range: Grid<unknown>,
  other: string,
  shape: Grid<unknown>,
): void {
  if (range.rows !== shape.rows || range.columns !== shape.columns)
    throw new ArgumentError(
      name,
      `must be ${shapeOf(shape)}, the shape of ${other}, not ${shapeOf(range)}`,
    );
}

function commonShape(ranges: readonly (readonly [string, Grid<unknown>])[]): Grid<unknown> {
  const [first, shape] = ranges.find(([, range]) => range.values.length > 1) ??
    ranges[0] ?? ["", { rows: 1, columns: 1, values: [undefined] }];
  for (const [name, range] of ranges) {
    if (range.values.length === 1) continue;
    if (range.rows !== shape.rows || range.columns !== shape.columns)
      throw new ArgumentError(
        name,
        `must be one cell or ${shapeOf(shape)}, the shape of ${first}, not ${shapeOf(range)}`,
      );
  }
  return shape;
}

function shapeOf({ rows, columns }: Grid<unknown>): string {
  return describe(new Array(rows).fill(new Array(columns).fill(0)));
}

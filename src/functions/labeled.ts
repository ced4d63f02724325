import type { Cell, Cells } from "./cells";

/** A labeled table that has not yet been converted to rows of cells. */
export class LabeledTable {
  constructor(
    private readonly labels: Readonly<Record<string, string>>,
    private readonly values: Readonly<Record<string, Cell | readonly Cell[]>>,
  ) {}

  /** @param shown Converts a value for display, in the same pass because a row can have thousands. */
  rows(shown: (value: Cell) => Cell): Cells {
    return Object.keys(this.labels).map((name) => {
      const label = this.labels[name] as string;
      const value = this.values[name] as Cell | readonly Cell[];
      return Array.isArray(value) ? labeledRow(label, value, shown) : [label, shown(value as Cell)];
    });
  }
}

function labeledRow(label: string, values: readonly Cell[], shown: (value: Cell) => Cell): Cell[] {
  const row = new Array<Cell>(values.length + 1);
  row[0] = label;
  for (let t = 0; t < values.length; t++) row[t + 1] = shown(values[t] as Cell);
  return row;
}

/**
 * Returns a labeled table: each row has its label, then one value or one value per period.
 *
 * @param labels Sheet labels by the row's name in src/finance, in sheet order.
 */
export function labeledRows<K extends string>(
  labels: Readonly<Record<K, string>>,
  values: { readonly [name in K]: Cell | readonly Cell[] },
): LabeledTable {
  return new LabeledTable(labels, values);
}

import type { Cell, Cells } from "./cells";

/** A labelled table before it is rows of cells: names to labels, and names to values. */
export class LabelledTable {
  constructor(
    private readonly labels: Readonly<Record<string, string>>,
    private readonly values: Readonly<Record<string, Cell | readonly Cell[]>>,
  ) {}

  /** @param shown What a cell shows of a value; in the same pass, for a row has thousands. */
  rows(shown: (value: Cell) => Cell): Cells {
    return Object.keys(this.labels).map((name) => {
      const label = this.labels[name] as string;
      const value = this.values[name] as Cell | readonly Cell[];
      return Array.isArray(value)
        ? labelledRow(label, value, shown)
        : [label, shown(value as Cell)];
    });
  }
}

function labelledRow(label: string, values: readonly Cell[], shown: (value: Cell) => Cell): Cell[] {
  const row = new Array<Cell>(values.length + 1);
  row[0] = label;
  for (let t = 0; t < values.length; t++) row[t + 1] = shown(values[t] as Cell);
  return row;
}

/**
 * A labelled table: each row begins with its label, and a value or one a period follows.
 *
 * @param labels The arithmetic's name of each row to what the sheet calls it, in the sheet's order.
 */
export function labelledRows<K extends string>(
  labels: Readonly<Record<K, string>>,
  values: { readonly [name in K]: Cell | readonly Cell[] },
): LabelledTable {
  return new LabelledTable(labels, values);
}

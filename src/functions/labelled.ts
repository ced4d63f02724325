import type { Cell, Cells } from "./cells";

/**
 * A labelled table: each row begins with its label, and a value or one a period follows.
 *
 * @param labels The arithmetic's name of each row to what the sheet calls it, in the sheet's order.
 */
export function labelledRows<K extends string>(
  labels: Readonly<Record<K, string>>,
  values: Readonly<Record<K, Cell | readonly Cell[]>>,
): Cells {
  const rows = Object.entries(labels) as [K, string][];
  return rows.map(([name, label]) => [label, ...([values[name]].flat() as Cell[])]);
}

import { COLUMN } from "../../templates/inputs-columns";
import type { InputsPlan } from "../../templates/inputs-sheet";
import type { CellPlan, NamePlan } from "../../templates/plan";

/** A row of the plan that is known by the name of one of its cells. */
export interface PlanRow {
  /** The anchor: the row is where the cell of this name is. */
  readonly name: string;
  readonly label: string;
  readonly row: number;
  readonly cells: readonly CellPlan[];
  /** Of all of its cells, the anchor's too. */
  readonly names: readonly NamePlan[];
}

const planned = new WeakMap<InputsPlan, ReadonlyMap<string, PlanRow>>();

/** The plan's rows by their anchors, in its order; the table of readings has names of ranges instead. */
export function rowsOf(plan: InputsPlan): ReadonlyMap<string, PlanRow> {
  const known = planned.get(plan) ?? new Map(entries(plan));
  planned.set(plan, known);
  return known;
}

function* entries({ names, sheet }: InputsPlan): Generator<[string, PlanRow]> {
  const cells = byRow(sheet.cells);
  for (const [row, named] of byRow(names.filter(({ to }) => !to))) {
    const anchor = named.find(({ at }) => at.column === COLUMN.live) ?? named[0];
    if (!anchor) continue;
    const { name, comment = name } = anchor;
    yield [name, { name, label: comment, row, cells: cells.get(row) ?? [], names: named }];
  }
}

function byRow<T extends { readonly at: { readonly row: number } }>(items: readonly T[]) {
  const rows = new Map<number, T[]>();
  for (const item of items) rows.set(item.at.row, [...(rows.get(item.at.row) ?? []), item]);
  return rows;
}

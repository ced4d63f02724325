import type { InputsPlan } from "../../templates/inputs-sheet";
import type { CellPlan } from "../../templates/plan";
import type { CellValue } from "../cells/content";
import { enteredValue } from "../cells/content";

/** One input's row of the plan: the named cell and those beside it. */
export interface PlanRow {
  readonly label: string;
  /** As it is enteredValue into the named cell. */
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellPlan[];
}

const planned = new WeakMap<InputsPlan, ReadonlyMap<string, PlanRow>>();

/** The plan's rows by the names of their inputs, in its order. */
export function rowsOf(plan: InputsPlan): ReadonlyMap<string, PlanRow> {
  const known = planned.get(plan) ?? new Map(entries(plan));
  planned.set(plan, known);
  return known;
}

function* entries({ names, sheet }: InputsPlan): Generator<[string, PlanRow]> {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.at.row);
    if (row) row.push(cell);
    else rows.set(cell.at.row, [cell]);
  }
  for (const { name, at, comment = name } of names) {
    const cells = rows.get(at.row) ?? [];
    const own = cells.find((cell) => cell.at.column === at.column);
    if (!own) continue;
    yield [name, { label: comment, value: enteredValue(own.content), ...at, cells }];
  }
}

import type { ColumnCase } from "../../deals/cases";
import type { Value } from "../../deals/schema";
import { behindColumn, caseColumn } from "../../templates/inputs-columns";
import { decidedNames } from "../../templates/inputs-readings";
import type { CellValue } from "../cells/content";
import { isFormula } from "../cells/literal";
import { entered, type Placed, type PlacedRow } from "./place";
import type { PlanRow } from "./plan-rows";
import { cellAt } from "./state";

/** Whether the user has put something else into a case than what was loaded for it. */
export function isEdited(on: Placed, { plan, row = 0 }: PlacedRow, one: ColumnCase): boolean {
  const current = currentIn(on, row, one);
  const planned = plannedIn(on, plan, row, one);
  const loaded = shownIn(on, row, on.columns.at(behindColumn("loaded", one)));
  const shown = shownIn(on, row, on.columns.at(caseColumn(one)));
  if (decidedNames.some((name) => name === plan.name)) return current !== planned;
  if (isFormula(current)) return !FOLLOWS.test(String(current));
  return shown !== loaded;
}

/** A case that follows its base, as it is drawn. */
export const FOLLOWS = /^=IF\(([A-Z]{1,3}\d+)="","",\1\)$/;

/** What a load would enter for a case; undefined in a row without cases. */
export function plannedIn(
  on: Placed,
  plan: PlanRow,
  row: number,
  one: ColumnCase,
): CellValue | undefined {
  const cell = plan.cells.find(({ at }) => at.column === caseColumn(one));
  return cell && entered(cell.content, plan.row, row, on.columns);
}

/** What a case holds, as the formula bar shows it. */
export function currentIn({ home, columns }: Placed, row: number, one: ColumnCase): CellValue {
  return cellAt(home, row, columns.at(caseColumn(one))).value;
}

export function shownIn({ home }: Placed, row: number, column: number): Value {
  return home.shown[row - home.startRow]?.[column - home.startColumn] ?? "";
}

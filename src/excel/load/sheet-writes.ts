import type { Position } from "../../spreadsheet/address";
import { type InputsPlan, SCENARIO } from "../../templates/inputs-sheet";
import type { CellPlan, NamePlan, ValidationPlan } from "../../templates/plan";
import { rowsOf } from "../inputs/plan-rows";
import { cellOf, type InputsState, isNameUsed, type SheetImage } from "../inputs/state";
import type { Difference } from "./difference";
import { added, type CellWrite, overwritten, withTermsUndo, write } from "./row-writes";

/** What a load does to a sheet that has inputs already. */
export interface SheetWrites {
  readonly writes: readonly CellWrite[];
  readonly names: readonly NamePlan[];
  /** Of rows that are new, and of the scenario's cell: another deal may have other cases. */
  readonly validations: readonly ValidationPlan[];
}

/**
 * A row whose input is on the sheet already is written where it is, wherever the user moved it; a row that
 * is new goes below everything else. A row whose difference is refused is left whole, and so is text
 * beside a value that the user wrote.
 *
 * @param loaded The plan of what was last loaded, by which the user's own text is known.
 */
export function sheetWrites(
  state: InputsState,
  home: SheetImage,
  plan: InputsPlan,
  loaded: InputsPlan | undefined,
  choice: { readonly accepted: readonly Difference[]; readonly refused: readonly Difference[] },
): SheetWrites {
  const left = new Set(choice.refused.map(({ name }) => name));
  const writes: CellWrite[] = headWrites(state, home, plan, loaded);
  const places = new Map<string, Position>();
  let next = firstFreeRow(home);
  for (const [name, { row, column, value, cells }] of rowsOf(plan)) {
    if (left.has(name)) continue;
    const planned = { row, column };
    const current = cellOf(state, name);
    if (current?.sheet === home.name) {
      const moved = { home, name, anchor: current.at, planned };
      const changes = overwritten(moved, cells, loadedBeside(loaded, name));
      writes.push(...withTermsUndo(moved, changes, value, loaded));
    } else if (!isNameUsed(state, name)) {
      const at = { row: next++, column };
      writes.push(...cells.map((cell) => added({ home, name, anchor: at, planned }, cell)));
      places.set(name, at);
    }
  }
  for (const { name, kind } of choice.accepted) {
    const current = cellOf(state, name);
    if (kind !== "absent" || !current) continue;
    const moved = { home, name, anchor: current.at, planned: current.at };
    writes.push(write(moved, current.at, ""));
  }
  const names = plan.names.flatMap((name): NamePlan[] => {
    const at = places.get(name.name);
    return at ? [{ ...name, sheet: home.name, at }] : [];
  });
  return {
    writes,
    names,
    validations: [
      ...[...places].flatMap(([name, at]) => validationOf(plan, name, at)),
      ...scenarioRule(plan, state, home),
    ],
  };
}

/** What may be chosen in the scenario's cell, where it is now. */
export function scenarioRule(
  plan: InputsPlan,
  state: InputsState,
  home: SheetImage,
): ValidationPlan[] {
  const cell = cellOf(state, SCENARIO);
  return cell?.sheet === home.name ? validationOf(plan, SCENARIO, cell.at) : [];
}

/** What may be entered for an input, at the place where it is. */
function validationOf(plan: InputsPlan, name: string, at: Position): ValidationPlan[] {
  const row = rowsOf(plan).get(name);
  const rule = plan.sheet.validations?.find(
    (one) => one.at.row === row?.row && one.at.column === row.column,
  );
  return rule ? [{ ...rule, at }] : [];
}

/** The lines above the first input: the deal's title, scenario and reading. */
function headWrites(
  state: InputsState,
  home: SheetImage,
  plan: InputsPlan,
  loaded: InputsPlan | undefined,
): CellWrite[] {
  const [first] = rowsOf(plan).values();
  const anchor = [...rowsOf(plan)].find(([name]) => cellOf(state, name)?.sheet === home.name);
  const current = anchor && cellOf(state, anchor[0]);
  if (!first || !anchor || !current) return [];
  const [name, { row, column }] = anchor;
  const above = plan.sheet.cells.filter((cell) => cell.at.row < first.row);
  const moved = { home, name, anchor: current.at, planned: { row, column } };
  return overwritten(moved, above, loaded?.sheet.cells);
}

/** A row of the last load, as it was planned; columns of a plan are the same for all deals. */
function loadedBeside(
  loaded: InputsPlan | undefined,
  name: string,
): readonly CellPlan[] | undefined {
  if (!loaded) return undefined;
  return rowsOf(loaded).get(name)?.cells ?? [];
}

/** One row is left free below what is there, so that added inputs are separate. */
function firstFreeRow({ startRow, values }: SheetImage): number {
  return startRow + values.length + 1;
}

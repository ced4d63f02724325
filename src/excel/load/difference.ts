import { COLUMN_CASES, type ColumnCase, columnCases, columnOf } from "../../deals/cases";
import type { Value } from "../../deals/schema";
import { caseColumn } from "../../templates/inputs-columns";
import type { InputsPlan } from "../../templates/inputs-sheet";
import type { CellValue } from "../cells/content";
import { isFormula } from "../cells/literal";
import { currentIn, FOLLOWS, isEdited, plannedIn, shownIn } from "../inputs/edited";
import { type Placed, type PlacedRow, placed } from "../inputs/place";
import { rowsOf } from "../inputs/plan-rows";
import { cellOf, type InputsState, isNameUsed } from "../inputs/state";

/** One input that a load would change, in one or more of its cases. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  /** `absent`: the deal says nothing of an input that the sheet has; the load blanks it. */
  readonly kind: "changed" | "added" | "absent";
  /** As the formula bar shows it; empty text for a blank cell. Of the live case where that changes. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** A case holds something else than what was loaded for it. */
  readonly edited: boolean;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Inputs whose name the workbook uses for a cell elsewhere; the load leaves that cell alone. */
  readonly elsewhere: readonly { readonly name: string; readonly refersTo: string }[];
}

/** What a load would change on the sheet. @param scenario The case that it makes live. */
export function compare(state: InputsState, plan: InputsPlan, scenario: string): Comparison {
  const { home } = state;
  const others = elsewhere(state, plan);
  if (!home) return { differences: [], elsewhere: others };
  const inputs = new Map(plan.inputs.map((input) => [input.name, input.cases]));
  const live = columnOf(scenario);
  const onSheet = placed(state, home, plan);
  const differences = onSheet.rows.flatMap((row): Difference[] => {
    const cases = inputs.get(row.plan.name);
    if (!cases && !row.isAbsent) return [];
    const after = (one: ColumnCase): Value => cases?.[one].value ?? "";
    if (row.row !== undefined) return changeOf(onSheet, row, row.row, live, after);
    const { name, label } = row.plan;
    return isNameUsed(state, name)
      ? []
      : [{ name, label, kind: "added", before: "", after: after(live), edited: false }];
  });
  return { differences, elsewhere: others };
}

/** What changes in a row of the sheet: of the live case, where that is one of those that do. */
function changeOf(
  on: Placed,
  placedRow: PlacedRow,
  row: number,
  live: ColumnCase,
  after: (one: ColumnCase) => Value,
): Difference[] {
  const { plan, isAbsent } = placedRow;
  const different = columnCases.filter((one) => isDifferent(on, placedRow, one));
  const [first] = different;
  if (!first) return [];
  const one = different.includes(live) ? live : first;
  // What the base says is said of every case that follows it.
  const isPlain = one === live || one === "base";
  return [
    {
      name: plan.name,
      label: isPlain ? plan.label : `${plan.label}: ${COLUMN_CASES[one].toLowerCase()}`,
      kind: isAbsent ? "absent" : "changed",
      before: contentOf(on, row, one),
      after: after(one),
      edited: columnCases.some((one) => isEdited(on, placedRow, one)),
    },
  ];
}

/** Whether a load would write something else into the cell of a case. */
function isDifferent(on: Placed, { plan, row = 0, isAbsent }: PlacedRow, one: ColumnCase): boolean {
  if (isAbsent && shownIn(on, row, on.columns.at(caseColumn(one))) === "") return false;
  const planned = plannedIn(on, plan, row, one);
  return planned !== undefined && currentIn(on, row, one) !== planned;
}

/** What a case of a row says, as the list of changes shows it. */
function contentOf(on: Placed, row: number, one: ColumnCase): CellValue {
  const value = currentIn(on, row, one);
  const isOwn = isFormula(value) && !FOLLOWS.test(String(value));
  return isOwn ? value : shownIn(on, row, on.columns.at(caseColumn(one)));
}

/** A name whose cell was deleted is free again. */
function elsewhere(state: InputsState, plan: InputsPlan): Comparison["elsewhere"] {
  const { home, names } = state;
  const all = [...rowsOf(plan).values()].flatMap((row) => row.names.map(({ name }) => name));
  return all.flatMap((name) => {
    const isHere = home && cellOf(state, name)?.sheet === home.name;
    if (isHere || !isNameUsed(state, name)) return [];
    return [{ name, refersTo: names.get(name.toLowerCase()) ?? "" }];
  });
}

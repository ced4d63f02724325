import { caseNames, inputEntryOf } from "../../deals/cases";
import { assumptionNames } from "../../deals/vocabulary";
import { HEAD_NAMES, type InputsPlan, TERMS_NAMES } from "../../templates/inputs-sheet";
import type { CellValue } from "../cells/content";
import { isFormula } from "../cells/literal";
import { rowsOf } from "../inputs/plan-rows";
import { cellAt, cellOf, type InputsState, isNameUsed, type SheetImage } from "../inputs/state";

/** One input whose value a load would change. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  /** `absent`: the deal says nothing of an input that the sheet has; the load blanks it. */
  readonly kind: "changed" | "added" | "absent";
  /** As the formula bar shows it; empty text for a blank cell. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The user changed it since it was loaded, or wrote a formula: to be overwritten only when ticked. */
  readonly edited: boolean;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Inputs whose name the workbook uses for a cell elsewhere; the load leaves that cell alone. */
  readonly elsewhere: readonly { readonly name: string; readonly refersTo: string }[];
}

/**
 * What a load would change on the sheet.
 *
 * @param loaded The plan of what was last loaded; without it nobody knows what was edited, so every
 *   changed value counts as edited.
 */
export function compare(
  state: InputsState,
  plan: InputsPlan,
  loaded: InputsPlan | undefined,
): Comparison {
  const { home } = state;
  if (!home) return { differences: [], elsewhere: elsewhere(state, plan) };
  const loadedValues = valuesOf(loaded);
  const wasEdited = (name: string, current: CellValue) =>
    isFormula(current) || (current !== "" && current !== loadedValues.get(name));

  // What a load says of the deal itself follows, like its title, where the user left it alone.
  const follows = (name: string, current: CellValue) =>
    isOfTerms(name, current) || (HEAD_NAMES.includes(name) && !wasEdited(name, current));

  const planned = [...rowsOf(plan)].flatMap(([name, { label, value }]): Difference[] => {
    const current = valueAt(state, home, name);
    if (current === undefined)
      return isNameUsed(state, name)
        ? []
        : [{ name, label, kind: "added", before: "", after: value, edited: false }];
    if (current === value || follows(name, current)) return [];
    return [
      {
        name,
        label,
        kind: "changed",
        before: current,
        after: value,
        edited: wasEdited(name, current),
      },
    ];
  });
  const absent = inputsOnSheet(state, home, loaded)
    .filter(([name, current]) => current !== "" && !rowsOf(plan).has(name))
    .map(([name, current]): Difference => {
      const label = inputEntryOf(name)?.label ?? name;
      return {
        name,
        label,
        kind: "absent",
        before: current,
        after: "",
        edited: wasEdited(name, current),
      };
    });
  return { differences: [...planned, ...absent], elsewhere: elsewhere(state, plan) };
}

/** What says which terms are loaded follows every load; a formula of the user's is asked about. */
export function isOfTerms(name: string, current: CellValue): boolean {
  return TERMS_NAMES.includes(name) && !isFormula(current);
}

/** What the input's cell contains; undefined where its name does not point to the inputs' sheet. */
function valueAt(state: InputsState, home: SheetImage, name: string): CellValue | undefined {
  const cell = cellOf(state, name);
  return cell?.sheet === home.name ? cellAt(home, cell.at.row, cell.at.column).value : undefined;
}

function valuesOf(plan: InputsPlan | undefined): ReadonlyMap<string, CellValue> {
  return new Map(plan ? [...rowsOf(plan)].map(([name, { value }]) => [name, value]) : []);
}

/** Inputs that have a cell on the sheet: the vocabulary's, and the loaded deal's own. */
function inputsOnSheet(
  state: InputsState,
  home: SheetImage,
  loaded: InputsPlan | undefined,
): [name: string, current: CellValue][] {
  const names = new Set([
    ...assumptionNames,
    ...caseNames,
    ...(loaded ? rowsOf(loaded).keys() : []),
  ]);
  return [...names].flatMap((name) => {
    const current = valueAt(state, home, name);
    return current === undefined ? [] : [[name, current] as [string, CellValue]];
  });
}

/** A name whose cell was deleted is free again. */
function elsewhere(state: InputsState, plan: InputsPlan): Comparison["elsewhere"] {
  const { home, names } = state;
  return [...rowsOf(plan).keys()].flatMap((name) => {
    const isHere = home && cellOf(state, name)?.sheet === home.name;
    if (isHere || !isNameUsed(state, name)) return [];
    return [{ name, refersTo: names.get(name.toLowerCase()) ?? "" }];
  });
}

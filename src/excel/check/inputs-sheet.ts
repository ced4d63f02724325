import { COLUMN_CASES, columnCases } from "../../deals/cases";
import { COLUMN, caseColumn } from "../../templates/inputs-columns";
import { inputsPlan, type Terms } from "../../templates/inputs-sheet";
import { isFormula } from "../cells/literal";
import { isEdited } from "../inputs/edited";
import { entered, type Placed, type PlacedRow, placed } from "../inputs/place";
import { cellAt, type InputsState, isNameUsed } from "../inputs/state";
import { SheetError } from "../request/errors";
import { type Finding, placeOf, placeText } from "./finding";

/**
 * What is wrong with the sheet of inputs itself, which everything else follows from: a formula of its
 * that is another now, a name that is not its row's. Then the inputs that the user has edited.
 */
export function checkInputsSheet(state: InputsState, terms: Terms | undefined): Finding[] {
  const { home } = state;
  if (!home || !terms) return [];
  try {
    const on = placed(state, home, inputsPlan(terms));
    const rows = on.rows.filter(({ row }) => row !== undefined);
    return [
      ...rows.flatMap((row) => overwrittenIn(on, row)),
      ...on.rows.flatMap((row) => misnamedIn(state, on, row)),
      ...rows.flatMap((row) => editedIn(on, row)),
    ];
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return [{ kind: "formula of the inputs", sentence: `${error.happened} ${error.todo}` }];
  }
}

/** Cells that hold something else than the formula that Offtake wrote; the cases are the user's. */
function overwrittenIn(on: Placed, { plan, row = 0 }: PlacedRow): Finding[] {
  const isCase = (column: number) => columnCases.some((one) => caseColumn(one) === column);
  return plan.cells.flatMap(({ at, content }): Finding[] => {
    if (content.kind !== "formula" || isCase(at.column)) return [];
    const column = on.columns.at(at.column);
    const planned = String(entered(content, plan.row, row, on.columns));
    const current = cellAt(on.home, row, column).value;
    // A sum over rows follows those that the user inserts.
    if (current === planned || (isFormula(current) && IS_SUM.test(planned))) return [];
    const cell = placeOf(on.home.name, { row, column });
    const what = at.column === COLUMN.live ? "the live value" : "a formula";
    const todo =
      at.column === COLUMN.live
        ? `Type into the column of a case instead, and put back ${planned}`
        : `Put back ${planned}`;
    return [
      {
        kind: "formula of the inputs",
        sentence: `${placeText(cell)}: ${what} of ${plan.label} was overwritten with ${String(current)}. ${todo}`,
        cell,
      },
    ];
  });
}

const IS_SUM = /^=(SUM|COUNTIFS)\(/;

function misnamedIn(state: InputsState, on: Placed, { plan, row }: PlacedRow): Finding[] {
  const { home, columns } = on;
  return plan.names.flatMap(({ name, at }): Finding[] => {
    if (row === undefined) return isNameUsed(state, name) ? [elsewhere(state, name)] : [];
    const cell = placeOf(home.name, { row, column: columns.at(at.column) });
    const own = placeText(cell);
    if (refersTo(state, name).replaceAll("$", "") === own) return [];
    const now = isNameUsed(state, name) ? `refers to ${refersTo(state, name)}` : "is not defined";
    const sentence = `The name ${name} ${now}; it is the name of ${own}. Load the deal again, or correct it in Name Manager.`;
    return [{ kind: "name of the inputs", sentence, cell }];
  });
}

/** The sheet has no row for an input whose name the workbook uses. */
function elsewhere(state: InputsState, name: string): Finding {
  return {
    kind: "name of the inputs",
    sentence: `The name ${name} refers to ${refersTo(state, name)}, which is not a cell of the inputs. Rename that name, then load the deal again.`,
  };
}

function refersTo({ names }: InputsState, name: string): string {
  return (names.get(name.toLowerCase()) ?? "").replace(/^=/, "");
}

function editedIn(on: Placed, placedRow: PlacedRow): Finding[] {
  const { plan, row = 0, isAbsent } = placedRow;
  const isInput = plan.cells.some(({ at }) => at.column === COLUMN.edited) && !isAbsent;
  if (!isInput) return [];
  return columnCases
    .filter((one) => plan.cells.some(({ at }) => at.column === caseColumn(one)))
    .filter((one) => isEdited(on, placedRow, one))
    .map((one) => {
      const cell = placeOf(on.home.name, { row, column: on.columns.at(caseColumn(one)) });
      return {
        kind: "edited input",
        sentence: `${plan.label}, ${COLUMN_CASES[one].toLowerCase()} case: yours, not what was loaded.`,
        cell,
      } satisfies Finding;
    });
}

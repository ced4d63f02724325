import { area, type Position } from "../../spreadsheet/address";
import { contains } from "../../spreadsheet/area";
import { cellReference } from "../../spreadsheet/reference";
import { SCENARIO } from "../../templates/inputs-sheet";
import { isFormula } from "../cells/literal";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";
import { type ScenarioChange, switchScenario } from "./switch";

/** The position of the scenario's cell, as events name it. */
interface Watched {
  readonly worksheetId: string;
  readonly at: Position;
  /** What it says may then change with any other cell. */
  readonly isFormula: boolean;
}

/** How long a user who edits another cell is waited for. */
const LATER = 1_000;

/**
 * Listens for another case being chosen in the sheet, whether the pane is open or not. Only a change
 * of that one cell costs a look at the workbook.
 *
 * @param onChange Told of each switch that was made or failed.
 */
export async function watchScenario(onChange: (switched: ScenarioChange) => void): Promise<void> {
  let asked: Promise<Watched | undefined> | undefined;
  let isLookDue = false;

  async function changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const isOurs = event.triggerSource === "ThisLocalAddin";
    if (isOurs || event.changeType !== "RangeEdited") {
      // A load may have made the cell, and rows that come or go may have moved it.
      asked = undefined;
      return;
    }
    asked ??= scenarioCell();
    // Where Excel does not say, as while a cell is edited, the change may have been of that cell.
    const watched = await asked.catch(() => "unknown" as const);
    if (!watched) return;
    if (watched !== "unknown" && !watched.isFormula && !touches(event, watched)) return;
    // What was typed there may be a formula, and a cell that was cut is elsewhere.
    asked = undefined;
    look();
  }

  /** One look that has not begun yet sees what happens until it does. */
  function look(): void {
    if (isLookDue) return;
    isLookDue = true;
    void enqueue(() => {
      isLookDue = false;
      return switchScenario();
    }).then((switched) => {
      if (switched?.isTooEarly) setTimeout(look, LATER);
      else if (switched) onChange(switched);
    });
  }

  await onWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add(changed);
    await context.sync();
  });
}

function touches(event: Excel.WorksheetChangedEventArgs, { worksheetId, at }: Watched): boolean {
  if (event.worksheetId !== worksheetId) return false;
  // Whole rows and columns have addresses of their own kind: they may hold it.
  return event.address.split(",").some((one) => contains(area(one) ?? EVERYWHERE, at));
}

const EVERYWHERE = {
  startRow: 0,
  startColumn: 0,
  endRow: Number.POSITIVE_INFINITY,
  endColumn: Number.POSITIVE_INFINITY,
};

/** @returns undefined where the workbook has none. */
async function scenarioCell(): Promise<Watched | undefined> {
  return onWorkbook(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.getItemOrNullObject(SCENARIO).load("formula");
    const current = name.getRangeOrNullObject().load("formulas");
    worksheets.load("items/name,items/id");
    await context.sync();
    const cell = name.isNullObject ? undefined : cellReference(name.formula);
    const sheet = worksheets.items.find((one) => one.name === cell?.sheet);
    if (!cell || !sheet || current.isNullObject) return undefined;
    return { worksheetId: sheet.id, at: cell.at, isFormula: isFormula(current.formulas[0]?.[0]) };
  });
}

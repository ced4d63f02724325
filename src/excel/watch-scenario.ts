import { address } from "../templates/address";
import { SCENARIO } from "../templates/inputs-sheet";
import { cellReference } from "./reference";
import { onWorkbook } from "./round-trips";
import { type Switched, switchScenario } from "./scenario-switch";

/** Where the scenario's cell stands, as events name it. */
interface Watched {
  readonly worksheetId: string;
  readonly address: string;
}

/**
 * Listens for another case being chosen in the sheet, whether the pane is open or not. Only a change
 * of that one cell costs a look at the workbook.
 *
 * @param onSwitched Told of each switch that was made or failed.
 */
export async function watchScenario(onSwitched: (switched: Switched) => void): Promise<void> {
  let asked: Promise<Watched | undefined> | undefined;
  let isWorking = false;

  async function changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const isOurs = event.triggerSource === "ThisLocalAddin";
    if (isOurs || event.changeType !== "RangeEdited") {
      // A load may have made the cell, and rows that come or go may have moved it.
      asked = undefined;
      return;
    }
    if (isWorking) return;
    asked ??= scenarioCell();
    const watched = await asked;
    if (event.worksheetId !== watched?.worksheetId || event.address !== watched.address) return;
    isWorking = true;
    const switched = await switchScenario();
    isWorking = false;
    if (switched) onSwitched(switched);
  }

  await onWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add(changed);
    await context.sync();
  });
}

async function scenarioCell(): Promise<Watched | undefined> {
  return onWorkbook(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.getItemOrNullObject(SCENARIO).load("formula");
    worksheets.load("items/name,items/id");
    await context.sync();
    const cell = name.isNullObject ? undefined : cellReference(name.formula);
    const sheet = worksheets.items.find((one) => one.name === cell?.sheet);
    return cell && sheet && { worksheetId: sheet.id, address: address(cell.at) };
  }).catch(() => undefined);
}

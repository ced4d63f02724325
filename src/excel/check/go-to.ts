import { NOTHING_CHANGED, SheetError, sheetError } from "../request/errors";
import { onWorkbook } from "../request/run";
import type { Place } from "./finding";

/**
 * Brings a cell into sight and selects it.
 *
 * @returns What keeps it from being seen, such as a hidden row.
 * @throws SheetError where its sheet is hidden or gone.
 */
export async function goToCell({ sheet, address }: Place): Promise<string | undefined> {
  try {
    return await onWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItem(sheet).load("visibility");
      const cell = found.getRange(address).load("rowHidden,columnHidden");
      await context.sync();
      if (found.visibility !== "Visible")
        throw new SheetError(
          `The sheet ${sheet} is hidden.`,
          NOTHING_CHANGED,
          "Unhide it in Excel, then go to the cell again.",
        );
      const { rowHidden, columnHidden } = cell;
      const shown = worksheets.getItem(sheet);
      shown.activate();
      shown.getRange(address).select();
      await context.sync();
      if (!rowHidden && !columnHidden) return undefined;
      const line = rowHidden ? "row" : "column";
      return `${sheet}!${address} is selected, but its ${line} is hidden: unhide it to see it.`;
    });
  } catch (error) {
    throw sheetError(error, NOTHING_CHANGED);
  }
}

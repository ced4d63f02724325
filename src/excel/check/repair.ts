import { onWorkbook } from "../round-trips";
import { sheetError } from "../sheet-error";
import type { Place } from "./finding";
import { entered, lostFunctions } from "./formulas";
import { readWorkbook } from "./workbook-image";

/**
 * Enters again every formula of ours that lost its function: Excel looks a function up when its
 * formula is entered, and never later.
 *
 * @returns How many. @throws SheetError
 */
export async function repairFormulas(): Promise<number> {
  try {
    return await onWorkbook(async (context) => {
      const lost = lostFunctions(await readWorkbook(context));
      for (const { cell, formula } of lost)
        context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).formulas = [
          [entered(formula)],
        ];
      await context.sync();
      return lost.length;
    });
  } catch (error) {
    throw sheetError(error, "Some formulas may be repaired; the others are as they were.");
  }
}

/** Brings a cell into sight and selects it. @throws SheetError */
export async function goToCell({ sheet, address }: Place): Promise<void> {
  try {
    await onWorkbook(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw sheetError(error, "Nothing was changed.");
  }
}

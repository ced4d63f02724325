import { sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { onWorkbook } from "../request/run";

/**
 * The defined names of the workbook, as they are written. One round trip.
 *
 * @throws SheetError
 */
export async function definedNames(): Promise<readonly string[]> {
  try {
    return await onWorkbook(async (context) => {
      const names = context.workbook.names;
      names.load("items/name,items/visible");
      await context.sync();
      return names.items.filter((name) => name.visible).map((name) => name.name);
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

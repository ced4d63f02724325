import { SheetError, sheetError } from "./sheet-error";

/**
 * Puts a formula into the active cell. A cell that holds something is left alone.
 *
 * @param formula In Excel's English form, with commas.
 * @returns The cell's address, such as `Model!B4`.
 * @throws SheetError
 */
export async function insertAtCell(formula: string): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,formulas");
      await context.sync();
      const held = String(cell.formulas[0]?.[0] ?? "");
      if (held !== "")
        throw new SheetError(
          `${cell.address} already holds ${quoted(held)}.`,
          "It was left alone.",
          "Choose an empty cell, then insert again.",
        );
      cell.formulas = [[formula]];
      await context.sync();
      return cell.address;
    });
  } catch (error) {
    throw sheetError(error, "The workbook is as it was.");
  }
}

const LONGEST_QUOTE = 40;

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

import { isRefused, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";

/** What came of asking for a formula at the cell. */
export type Inserted =
  | { readonly is: "done"; readonly address: string }
  /** The cell is not empty: to be asked again with leave to write over it. */
  | { readonly is: "filled"; readonly address: string; readonly content: string };

/**
 * Puts a formula into the active cell. A cell that holds something is left alone, unless it is the
 * one that may be written over and still holds what the user was shown.
 *
 * @param formula In Excel's English form, with commas.
 * @param over A cell that was found filled, as it was found.
 * @throws SheetError
 */
export async function insertAtCell(formula: string, over?: Inserted): Promise<Inserted> {
  return enqueue(async () => {
    const step: Step = {};
    try {
      return await onWorkbook((context) => inserted(context, formula, over, step));
    } catch (error) {
      throw sheetError(
        error,
        step.writing && !isRefused(error)
          ? `${step.writing} may hold the formula.`
          : WORKBOOK_UNCHANGED,
      );
    }
  });
}

/** How far it came: what was asked to be written may be, though Excel's answer was lost. */
interface Step {
  writing?: string;
}

async function inserted(
  context: Excel.RequestContext,
  formula: string,
  over: Inserted | undefined,
  step: Step,
): Promise<Inserted> {
  const { workbook } = context;
  const cell = workbook.getActiveCell().load("address,rowIndex,columnIndex,formulas,values");
  const sheet = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const { address, rowIndex, columnIndex } = cell;
  const content = shown(cell.formulas[0]?.[0]);
  // A cell into which another formula spills has no formula of its own.
  if (content === "" && cell.values[0]?.[0] !== "")
    throw new SheetError(
      `${address} is part of a spilled array.`,
      "Nothing was changed.",
      "Choose an empty cell, then insert again.",
    );
  const mayWrite =
    content === "" ||
    (over?.is === "filled" && over.address === address && over.content === content);
  if (!mayWrite) return { is: "filled", address, content };
  workbook.worksheets.getItem(sheet.id).getCell(rowIndex, columnIndex).formulas = [[formula]];
  step.writing = address;
  await context.sync();
  return { is: "done", address };
}

/** As the formula bar has it. */
function shown(formula: unknown): string {
  return typeof formula === "boolean" ? String(formula).toUpperCase() : String(formula ?? "");
}

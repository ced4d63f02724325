import { sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { onWorkbook } from "../request/run";
import { wholeWorkbook } from "./freeze";
import { liveCells } from "./live";
import { queueReading } from "./stored-record";
import { planIn, previewOf, type ThawPreview } from "./thaw-plan";

/** What could be frozen in the open workbook, and what is. */
export interface FreezeStatus {
  /** Formulas that freezing would make values of. */
  readonly formulas: number;
  /** The sheets that they are on. */
  readonly sheets: readonly string[];
  /** What thawing would do; nothing where the workbook is not frozen. */
  readonly thaw: ThawPreview | undefined;
}

/** In three round trips, four where the workbook is frozen. @throws SheetError */
export async function freezeStatus(): Promise<FreezeStatus> {
  try {
    return await onWorkbook(async (context) => {
      const reading = queueReading(context);
      const cells = liveCells(await wholeWorkbook(context));
      const thaw = await planIn(context, reading);
      return {
        formulas: cells.length,
        sheets: [...new Set(cells.map(({ sheet }) => sheet))],
        thaw: thaw && previewOf(thaw),
      };
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { type Cell, CellError, type Cells } from "../../functions/cells";
import { forgetReadFormulas } from "./calculation";
import type { Engine } from "./engine";
import { errorCell, isErrorText } from "./errors";

const UNREADABLE = new CellError(
  "#NAME?",
  "The formula cannot be read: look for a bracket, a quote or an operator without its partner.",
);

/** Each formula is evaluated alone, as if it stood in the first cell: what spills has room there. */
export async function evaluated(engine: Engine, formulas: readonly string[]): Promise<Cells[]> {
  const results: Cells[] = [];
  for (const formula of formulas) results.push(await evaluatedOne(engine, formula));
  return results;
}

async function evaluatedOne({ workbook, injector, messages }: Engine, formula: string) {
  const unitId = workbook.getUnitId();
  const sheetId = workbook.getSheets()[0]?.getSheetId() ?? "";
  forgetReadFormulas();
  const service = injector.get(ICalculateFormulaService);
  const answers = await service.executeFormulas({
    [unitId]: { [sheetId]: { 0: { 0: [formula] } } },
  });
  const value: unknown = answers[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  if (value === null || value === undefined) return [[UNREADABLE]];
  return rowsOf(value).map((cells, row) =>
    cells.map((cell, column): Cell => {
      if (typeof cell !== "string" || !isErrorText(cell)) return cell ?? 0;
      return messages.complete(errorCell(cell), { sheetId, row, column });
    }),
  );
}

type Answer = string | number | boolean | null;

function rowsOf(value: unknown): Answer[][] {
  return Array.isArray(value) ? (value as Answer[][]) : [[value as Answer]];
}

import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { type Cell, CellError, type Cells } from "../../functions/cells";
import { forgetReadFormulas } from "./caches";
import type { ErrorMessages } from "./error-messages";
import { errorCell, isErrorText } from "./errors";

const UNREADABLE = new CellError(
  "#NAME?",
  "The formula cannot be read: look for a bracket, a quote or an operator without its partner.",
);

/** What of the engine this needs. */
interface OpenEngine {
  readonly injector: Injector;
  readonly messages: ErrorMessages;
  readonly workbook: Workbook;
  readonly sheet: (name: string) => Worksheet;
}

/** A formula, and the sheet that its references without a sheet are to. */
export interface FormulaOnSheet {
  readonly formula: string;
  readonly sheet: string;
}

/**
 * Each formula is evaluated as if it stood in the first cell of its sheet: what spills has room there.
 * So those of one sheet take turns, and those of different sheets go together.
 */
export async function evaluated(
  engine: OpenEngine,
  formulas: readonly FormulaOnSheet[],
): Promise<Cells[]> {
  const results: Cells[] = [];
  for (const turn of turns(formulas)) {
    const answers = await together(engine, [...turn.values()]);
    for (const [i, index] of [...turn.keys()].entries()) results[index] = answers[i] ?? [];
  }
  return results;
}

/** Formulas by their place in the list, at most one a sheet in each turn. */
function turns(formulas: readonly FormulaOnSheet[]): Map<number, FormulaOnSheet>[] {
  const found: Map<number, FormulaOnSheet>[] = [];
  const taken = new Map<string, number>();
  for (const [index, formula] of formulas.entries()) {
    const turn = taken.get(formula.sheet) ?? 0;
    taken.set(formula.sheet, turn + 1);
    found[turn] = (found[turn] ?? new Map()).set(index, formula);
  }
  return found;
}

async function together(engine: OpenEngine, formulas: readonly FormulaOnSheet[]): Promise<Cells[]> {
  const { workbook, injector, messages } = engine;
  const unitId = workbook.getUnitId();
  const asked = formulas.map(({ formula, sheet }) => ({
    formula,
    sheetId: engine.sheet(sheet).getSheetId(),
  }));
  forgetReadFormulas();
  const answers = await injector.get(ICalculateFormulaService).executeFormulas({
    [unitId]: Object.fromEntries(
      asked.map(({ formula, sheetId }) => [sheetId, { 0: { 0: [formula] } }]),
    ),
  });
  return asked.map(({ sheetId }) => {
    const value: unknown = answers[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
    if (value === null || value === undefined) return [[UNREADABLE]];
    return rowsOf(value).map((cells, row) =>
      cells.map((cell, column): Cell => {
        if (typeof cell !== "string" || !isErrorText(cell)) return cell ?? 0;
        return messages.complete(errorCell(cell), { sheetId, row, column });
      }),
    );
  });
}

type Answer = string | number | boolean | null;

function rowsOf(value: unknown): Answer[][] {
  return Array.isArray(value) ? (value as Answer[][]) : [[value as Answer]];
}

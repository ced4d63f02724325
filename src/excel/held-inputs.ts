import type { Value } from "../deals/schema";
import { cellOf, type InputsState, readInputs } from "./inputs-state";
import { inputNames, termsOf } from "./library-names";
import { onWorkbook } from "./round-trips";

/** The inputs as they stand in the sheet, and the deal that they were loaded from. */
export interface HeldInputs {
  /** Its id. */
  readonly deal: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** @returns Nothing where the workbook has no inputs of a known deal, or cannot be read just now. */
export async function heldInputs(): Promise<HeldInputs | undefined> {
  return onWorkbook(async (context) => {
    const state = await readInputs(context, inputNames);
    const terms = termsOf(state);
    return terms && { deal: terms.deal.id, values: await heldValues(context, state) };
  }).catch(() => undefined);
}

/** What named cells of the inputs' sheet show: a formula's value, not its text. */
export async function heldValues(
  context: Excel.RequestContext,
  state: InputsState,
  names: readonly string[] = inputNames,
): Promise<ReadonlyMap<string, Value>> {
  if (!state.home) return new Map();
  const sheet = context.workbook.worksheets.getItem(state.home.id);
  const used = sheet.getUsedRange(true).load("values,rowIndex,columnIndex");
  await context.sync();
  return new Map(
    names.flatMap((name): [string, Value][] => {
      const cell = cellOf(state, name);
      if (!cell || cell.sheet !== state.home?.name) return [];
      const value: unknown =
        used.values[cell.at.row - used.rowIndex]?.[cell.at.column - used.columnIndex];
      return isValue(value) ? [[name, value]] : [];
    }),
  );
}

function isValue(value: unknown): value is Value {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

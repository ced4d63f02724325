import type { Value } from "../../deals/schema";
import { onWorkbook } from "../request/run";
import { cellOf, type InputsState, readInputs } from "./state";
import { inputNames, termsOf } from "./terms";

/** The inputs as they are in the sheet, and the deal that they were loaded from. */
export interface CurrentInputs {
  /** Its id. */
  readonly deal: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** @returns Nothing where the workbook has no inputs of a known deal, or cannot be read just now. */
export async function currentInputs(): Promise<CurrentInputs | undefined> {
  return onWorkbook(async (context) => {
    const state = await readInputs(context, inputNames);
    const terms = termsOf(state);
    return terms && { deal: terms.deal.id, values: currentValues(state) };
  }).catch(() => undefined);
}

/** What named cells of the inputs' sheet show: a formula's value, not its text. */
export function currentValues(
  state: InputsState,
  names: readonly string[] = inputNames,
): ReadonlyMap<string, Value> {
  const { home } = state;
  if (!home) return new Map();
  return new Map(
    names.flatMap((name): [string, Value][] => {
      const cell = cellOf(state, name);
      if (cell?.sheet !== home.name) return [];
      const value = home.shown[cell.at.row - home.startRow]?.[cell.at.column - home.startColumn];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

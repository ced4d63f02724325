import type { Value } from "../../deals/schema";
import { onWorkbook } from "../request/run";
import { shownAt } from "./shown";
import { type InputsState, readInputs } from "./state";
import { inputNames, termsOf } from "./terms";

/** The live inputs as they are in the sheet, and the deal that they were loaded from. */
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
function currentValues(
  state: InputsState,
  names: readonly string[] = inputNames,
): ReadonlyMap<string, Value> {
  return new Map(
    names.flatMap((name): [string, Value][] => {
      const value = shownAt(state, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

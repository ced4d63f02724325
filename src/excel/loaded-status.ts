import type { Terms } from "../templates/inputs-sheet";
import { readInputs } from "./inputs-state";
import { inputNames, termsOf } from "./library-names";
import type { LoadedRecord } from "./records";
import { onWorkbook } from "./round-trips";

/** What a workbook holds, as far as it was loaded by Offtake. */
export interface LoadedStatus {
  /** The deal's title and scenario; undefined where nothing is loaded, or the library lacks the deal. */
  readonly loaded: { readonly title: string; readonly scenario: string } | undefined;
  /** The same as terms, which can be loaded again. */
  readonly terms: Terms | undefined;
  /** Inputs may stand in the workbook of which nobody knows the deal. */
  readonly hasInputs: boolean;
  /** The title of the load that can be undone. */
  readonly undoable: string | undefined;
}

export const NOTHING: LoadedStatus = {
  loaded: undefined,
  terms: undefined,
  hasInputs: false,
  undoable: undefined,
};

/** One round trip. A workbook that cannot be read just now counts as one with nothing loaded. */
export async function loadedStatus(): Promise<LoadedStatus> {
  return onWorkbook(async (context) => {
    const { home, loaded, undo } = await readInputs(context, inputNames);
    return home ? statusOf(loaded, undo?.title) : NOTHING;
  }).catch(() => NOTHING);
}

/** What a workbook holds after a load of these terms. */
export function statusOf(
  record: LoadedRecord | undefined,
  undoable: string | undefined,
): LoadedStatus {
  const terms = termsOf(record);
  return {
    loaded: terms && { title: terms.deal.title, scenario: terms.scenario },
    terms,
    hasInputs: true,
    undoable,
  };
}

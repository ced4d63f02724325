import type { DealFile } from "../../deals/schema";
import type { Terms } from "../../templates/inputs-sheet";
import { onWorkbook } from "../request/run";
import { unfinishedSheet } from "./records";
import { type InputsState, readInputs } from "./state";
import { inputNames, termsOf } from "./terms";

/** What a workbook holds, as far as it was loaded by Offtake. */
export interface LoadedStatus {
  /** The deal's title and scenario; undefined where nothing is loaded, or the library lacks the deal. */
  readonly loaded: { readonly title: string; readonly scenario: string } | undefined;
  /** The same as terms, which can be loaded again. */
  readonly terms: Terms | undefined;
  /** The workbook may have inputs of an unknown deal. */
  readonly hasInputs: boolean;
  /** The title of the load that can be undone. */
  readonly undoable: string | undefined;
  /** The user's own deals in this workbook. */
  readonly own: readonly DealFile[];
}

export const NOTHING: LoadedStatus = {
  loaded: undefined,
  terms: undefined,
  hasInputs: false,
  undoable: undefined,
  own: [],
};

/** One round trip. A workbook that cannot be read just now counts as one with nothing loaded. */
export async function loadedStatus(): Promise<LoadedStatus> {
  return onWorkbook(async (context) => {
    const state = await readInputs(context, inputNames);
    const { own, undo } = state;
    if (state.home) return statusOf(state, undo?.title);
    return { ...NOTHING, own, undoable: isUnfinished(state) ? undo?.title : undefined };
  }).catch(() => NOTHING);
}

/** Whether a load broke off while it made its sheet, and nobody was there to take it back. */
export function isUnfinished({ undo, sheets }: Pick<InputsState, "undo" | "sheets">): boolean {
  return undo?.madeSheet === true && sheets.has(unfinishedSheet(undo).toLowerCase());
}

/** What a workbook holds of which this was loaded. */
export function statusOf(
  state: Pick<InputsState, "loaded" | "own">,
  undoable: string | undefined,
): LoadedStatus {
  const terms = termsOf(state);
  return {
    loaded: terms && { title: terms.deal.title, scenario: terms.scenario },
    terms,
    hasInputs: true,
    undoable,
    own: state.own,
  };
}

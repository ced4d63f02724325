import { findDeal } from "../deals/library";
import { readInputs } from "./inputs-state";
import { inputNames } from "./library-names";
import type { LoadedRecord } from "./records";
import { onWorkbook } from "./round-trips";

/** What a workbook holds, as far as it was loaded by Offtake. */
export interface LoadedStatus {
  /** The deal's title and scenario; undefined where nothing is loaded, or the library lacks the deal. */
  readonly loaded: { readonly title: string; readonly scenario: string } | undefined;
  /** The title of the load that can be undone. */
  readonly undoable: string | undefined;
}

export const NOTHING: LoadedStatus = { loaded: undefined, undoable: undefined };

/** One round trip. A workbook that cannot be read just now counts as one with nothing loaded. */
export async function loadedStatus(): Promise<LoadedStatus> {
  return onWorkbook(async (context) => {
    const { home, loaded, undo } = await readInputs(context, inputNames);
    if (!home) return NOTHING;
    return { loaded: titleOf(loaded), undoable: undo?.title };
  }).catch(() => NOTHING);
}

/** The deal that a record speaks of, in words. */
export function titleOf(record: LoadedRecord | null | undefined): LoadedStatus["loaded"] {
  const deal = record && findDeal(record.deal);
  return deal ? { title: deal.title, scenario: record.scenario } : undefined;
}

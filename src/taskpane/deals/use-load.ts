import { useEffect, useReducer, useState } from "react";
import { load, type Preview, previewLoad } from "../../excel/load-deal";
import { type LoadedStatus, loadedStatus, NOTHING, statusOf } from "../../excel/loaded-status";
import { lastSwitch, onSwitch } from "../../excel/scenario-news";
import { previewUndo, type UndoPreview, undoLoad } from "../../excel/undo-load";
import type { Terms } from "../../templates/inputs-sheet";

/** Where a load or its undo stands. */
export type LoadState =
  | { readonly step: "idle" }
  | { readonly step: "working"; readonly message: string }
  | { readonly step: "review"; readonly preview: Preview }
  | { readonly step: "confirm undo"; readonly preview: UndoPreview }
  | { readonly step: "done"; readonly message: string; readonly status: LoadedStatus }
  | { readonly step: "failed"; readonly message: string };

const IDLE: LoadState = { step: "idle" };

export interface Loading {
  readonly state: LoadState;
  readonly status: LoadedStatus;
  /** How many loads and undos were done. */
  readonly loads: number;
  /** Loads at once where nothing is overwritten, else shows what would be. */
  readonly start: (terms: Terms) => Promise<void>;
  readonly accept: (preview: Preview, accepted: ReadonlySet<string>) => Promise<void>;
  /** Undoes at once where no edit is lost, else asks. */
  readonly undo: () => Promise<void>;
  readonly confirmUndo: (preview: UndoPreview) => Promise<void>;
  readonly dismiss: () => void;
  /** Reads anew what the workbook holds. */
  readonly refresh: () => Promise<void>;
}

/** Loads, their undo, and what the workbook holds after each. */
export function useLoad(): Loading {
  const [state, become] = useReducer((_: LoadState, next: LoadState) => next, IDLE);
  const [status, setStatus] = useState(NOTHING);
  const [loads, setLoads] = useState(0);

  useEffect(() => {
    void loadedStatus().then(setStatus);
  }, []);

  // A case chosen in the sheet was loaded without this screen.
  useEffect(
    () =>
      onSwitch(() => {
        const switched = lastSwitch();
        if (!switched) return;
        void loadedStatus().then((now) => {
          setStatus(now);
          setLoads((before) => before + 1);
          become(
            switched.failed
              ? { step: "failed", message: switched.message }
              : { step: "done", message: switched.message, status: now },
          );
        });
      }),
    [],
  );

  /** One piece of work on the sheet, with its progress and its failure. */
  async function working(message: string, work: () => Promise<LoadState>): Promise<void> {
    become({ step: "working", message });
    const next = await work().catch(
      (error: Error): LoadState => ({ step: "failed", message: error.message }),
    );
    become(next);
    if (next.step === "done") {
      setStatus(next.status);
      setLoads((before) => before + 1);
    }
    if (next.step === "failed") setStatus(await loadedStatus());
  }

  return {
    state,
    status,
    loads,
    start: (terms) =>
      working("Reading the workbook", async () => {
        const preview = await previewLoad(terms);
        const overwrites = preview.differences.some(({ kind }) => kind !== "added");
        if (overwrites) return { step: "review", preview };
        return loaded(preview, new Set(preview.differences.map(({ name }) => name)));
      }),
    accept: (preview, accepted) => working("Loading", () => loaded(preview, accepted)),
    undo: () =>
      working("Reading the workbook", async () => {
        const preview = await previewUndo();
        if (!preview)
          return { step: "failed", message: "There is no load to undo in this workbook." };
        if (preview.editedSince.length > 0) return { step: "confirm undo", preview };
        return undone(preview);
      }),
    confirmUndo: (preview) => working("Undoing", () => undone(preview)),
    dismiss: () => become(IDLE),
    refresh: async () => setStatus(await loadedStatus()),
  };
}

async function loaded(preview: Preview, accepted: ReadonlySet<string>): Promise<LoadState> {
  const { where, changed } = await load(preview, accepted);
  const values = changed === 1 ? "1 value" : `${changed} values`;
  const said =
    changed === 0 ? `${where} holds this deal already.` : `${values} loaded into ${where}.`;
  const { deal, scenario } = preview.terms;
  return {
    step: "done",
    message: [said, ...leftAlone(preview)].join(" "),
    status: {
      loaded: { title: deal.title, scenario },
      terms: preview.terms,
      hasInputs: true,
      undoable: deal.title,
      own: preview.state.own,
    },
  };
}

function leftAlone({ elsewhere }: Preview): string[] {
  if (elsewhere.length === 0) return [];
  const names = elsewhere.map(({ name, refersTo }) => `${name} (${refersTo.slice(1)})`);
  return [`Left alone, because the workbook has the name elsewhere: ${names.join(", ")}.`];
}

async function undone(preview: UndoPreview): Promise<LoadState> {
  await undoLoad(preview);
  const { madeSheet, previous } = preview.undo;
  const { own } = preview.state;
  return {
    step: "done",
    message: "The workbook is as it was before the load.",
    status: madeSheet
      ? { ...NOTHING, own }
      : statusOf({ loaded: previous ?? undefined, own }, undefined),
  };
}

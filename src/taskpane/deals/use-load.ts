import { useEffect, useRef, useState } from "react";
import { type LoadedStatus, loadedStatus, NOTHING, statusOf } from "../../excel/inputs/status";
import { acceptLoad, confirmUndo, startLoad, startUndo } from "../../excel/load/actions";
import type { Loaded, Preview } from "../../excel/load/load";
import type { UndoPreview } from "../../excel/load/undo";
import type { Steps } from "../../excel/request/progress";
import { isBusy, onBusy } from "../../excel/request/queue";
import type { Terms } from "../../templates/inputs-sheet";
import { done, failed, type OutcomeState } from "../outcome";
import { useWork, type Work } from "../use-work";

/** The state of a load or its undo while no action is running. */
export type LoadState =
  | { readonly step: "idle" }
  | { readonly step: "review"; readonly preview: Preview }
  | { readonly step: "confirm undo"; readonly preview: UndoPreview }
  | { readonly step: "finished"; readonly outcome: OutcomeState };

const IDLE: LoadState = { step: "idle" };

export interface Loading {
  readonly state: LoadState;
  readonly work: Work;
  readonly status: LoadedStatus;
  /** Number of completed loads and undos. */
  readonly loads: number;
  /** True if the workbook's inputs are exactly those of the last load. */
  readonly isAsLoaded: boolean;
  /** Loads immediately if nothing is overwritten; otherwise shows the list of changes first. */
  readonly start: (terms: Terms) => Promise<void>;
  readonly accept: (preview: Preview, accepted: ReadonlySet<string>) => Promise<void>;
  /** Undoes immediately if no edit is lost; otherwise asks for confirmation. */
  readonly undo: () => Promise<void>;
  readonly confirmUndo: (preview: UndoPreview) => Promise<void>;
  readonly dismiss: () => void;
}

/** The result of an action: the next state, and the workbook's status if it changed. */
interface Next {
  readonly state: LoadState;
  readonly status?: LoadedStatus;
  readonly isAsLoaded?: true;
}

/** Loading, undoing, and the workbook's status after each. */
export function useLoad(): Loading {
  const [state, become] = useState(IDLE);
  const [status, setStatus] = useState(NOTHING);
  const [loads, setLoads] = useState(0);
  const [isAsLoaded, setAsLoaded] = useState(false);
  const isOwn = useRef(false);
  const work = useWork();

  const refresh = async () => setStatus(await loadedStatus());

  // biome-ignore lint/correctness/useExhaustiveDependencies: subscribes for as long as the pane is open.
  useEffect(() => {
    void refresh();
    const look = () => {
      if (!isBusy() && !isOwn.current) void refresh();
    };
    // A case is selected in the workbook, by a formula; the pane reads it when the user turns to it.
    window.addEventListener("focus", look);
    // Other actions, such as a build, can load inputs.
    const stop = onBusy(look);
    return () => {
      window.removeEventListener("focus", look);
      stop();
    };
  }, []);

  /** Runs one action on the workbook and reports its progress and failure. */
  async function working(act: (steps: Steps) => Promise<Next>): Promise<void> {
    isOwn.current = true;
    become(IDLE);
    try {
      const next = await work.run(act);
      become(next.state);
      if (next.status) {
        setStatus(next.status);
        setLoads((before) => before + 1);
        setAsLoaded(next.isAsLoaded ?? false);
      }
    } catch (error) {
      become({ step: "finished", outcome: failed(error) });
      await refresh();
    } finally {
      isOwn.current = false;
    }
  }

  return {
    state,
    work,
    status,
    loads,
    isAsLoaded,
    start: (terms) =>
      working(async (steps) => {
        const asked = await startLoad(terms, steps);
        const { preview } = asked;
        if (asked.is === "to review") return { state: { step: "review", preview } };
        return loaded(preview, asked.loaded);
      }),
    accept: (preview, accepted) =>
      working(async (steps) => loaded(preview, await acceptLoad(preview, accepted, steps))),
    undo: () => working(async (steps) => undone(await startUndo(steps))),
    confirmUndo: (preview) => working(async (steps) => undone(await confirmUndo(preview, steps))),
    dismiss: () => become(IDLE),
  };
}

function loaded(preview: Preview, result: Loaded): Next {
  const { terms, state } = preview;
  const { deal, scenario } = terms;
  const { kept } = result;
  const isWhole = kept.length === 0 && preview.elsewhere.length === 0;
  return {
    ...(isWhole ? { isAsLoaded: true } : {}),
    state: { step: "finished", outcome: done(sentences(preview, result).join(" ")) },
    status: {
      loaded: { title: deal.title, scenario },
      terms,
      hasInputs: true,
      undoable: deal.title,
      own: state.own,
    },
  };
}

function sentences(preview: Preview, { where, changed, kept }: Loaded): string[] {
  const inputs = changed === 1 ? "1 input" : `${changed} inputs`;
  const { deal, scenario } = preview.terms;
  const loaded = preview.isSwitch
    ? `${where} now shows the ${scenario} case.`
    : changed === 0
      ? `${where} already has ${deal.title} loaded.`
      : `Loaded ${inputs} into ${where}.`;
  const names = kept.length > 0 ? [`Kept as they were: ${kept.join(", ")}.`] : [];
  return [loaded, ...names, ...skipped(preview)];
}

function skipped({ elsewhere }: Preview): string[] {
  if (elsewhere.length === 0) return [];
  const names = elsewhere.map(({ name, refersTo }) => `${name} (${refersTo.slice(1)})`);
  return [`Skipped; the name is already used elsewhere in the workbook: ${names.join(", ")}.`];
}

function undone(asked: Awaited<ReturnType<typeof startUndo>>): Next {
  if (asked.is === "nothing") {
    const outcome = failed(new Error("Nothing to undo."));
    return { state: { step: "finished", outcome } };
  }
  const { preview } = asked;
  if (asked.is === "to confirm") return { state: { step: "confirm undo", preview } };
  const { madeSheet, previous } = preview.undo;
  const { own } = preview.state;
  return {
    state: {
      step: "finished",
      outcome: done("Load undone. The workbook is back to its previous state."),
    },
    status: madeSheet
      ? { ...NOTHING, own }
      : statusOf({ loaded: previous ?? undefined, own }, undefined),
  };
}

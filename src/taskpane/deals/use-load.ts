import { useEffect, useRef, useState } from "react";
import { type LoadedStatus, loadedStatus, NOTHING, statusOf } from "../../excel/inputs/status";
import { acceptLoad, confirmUndo, startLoad, startUndo } from "../../excel/load/actions";
import type { Loaded, Preview } from "../../excel/load/load";
import type { UndoPreview } from "../../excel/load/undo";
import type { Steps } from "../../excel/request/progress";
import { isBusy, onBusy } from "../../excel/request/queue";
import { lastScenarioChange, onScenarioChange } from "../../excel/scenario/events";
import type { Terms } from "../../templates/inputs-sheet";
import { done, failed, type OutcomeState } from "../outcome";
import { useWork, type Work } from "../use-work";

/** Where a load or its undo stands, while nothing is under way. */
export type LoadState =
  | { readonly step: "idle" }
  | { readonly step: "review"; readonly preview: Preview }
  | { readonly step: "confirm undo"; readonly preview: UndoPreview }
  | { readonly step: "said"; readonly outcome: OutcomeState };

const IDLE: LoadState = { step: "idle" };

export interface Loading {
  readonly state: LoadState;
  readonly work: Work;
  readonly status: LoadedStatus;
  /** How many loads and undos were done. */
  readonly loads: number;
  /** Whether the last of them left nothing in the sheet but what was loaded. */
  readonly isAsLoaded: boolean;
  /** Loads at once where nothing is overwritten, else shows what would be. */
  readonly start: (terms: Terms) => Promise<void>;
  readonly accept: (preview: Preview, accepted: ReadonlySet<string>) => Promise<void>;
  /** Undoes at once where no edit is lost, else asks. */
  readonly undo: () => Promise<void>;
  readonly confirmUndo: (preview: UndoPreview) => Promise<void>;
  readonly dismiss: () => void;
}

/** What came of a piece of work: the next step, and what the workbook holds where it changed. */
interface Next {
  readonly state: LoadState;
  readonly status?: LoadedStatus;
  readonly isAsLoaded?: true;
}

/** Loads, their undo, and what the workbook holds after each. */
export function useLoad(): Loading {
  const [state, become] = useState(IDLE);
  const [status, setStatus] = useState(NOTHING);
  const [loads, setLoads] = useState(0);
  const [isAsLoaded, setAsLoaded] = useState(false);
  const isOwn = useRef(false);
  const work = useWork();

  const refresh = async () => setStatus(await loadedStatus());

  // biome-ignore lint/correctness/useExhaustiveDependencies: listens for as long as the pane is open.
  useEffect(() => {
    void refresh();
    // What others do to the workbook, such as a build, may load inputs.
    return onBusy(() => {
      if (!isBusy() && !isOwn.current) void refresh();
    });
  }, []);

  // A case chosen in the sheet was loaded without this screen.
  useEffect(
    () =>
      onScenarioChange(() => {
        const switched = lastScenarioChange();
        if (!switched) return;
        setLoads((before) => before + 1);
        setAsLoaded(false);
        const { message } = switched;
        become({ step: "said", outcome: { kind: switched.failed ? "failed" : "done", message } });
      }),
    [],
  );

  /** One piece of work on the sheet, with its progress and its failure. */
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
      become({ step: "said", outcome: failed(error) });
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

function loaded(preview: Preview, { where, changed }: Loaded): Next {
  const values = changed === 1 ? "1 value" : `${changed} values`;
  const said =
    changed === 0 ? `${where} holds this deal already.` : `${values} loaded into ${where}.`;
  const { terms, state } = preview;
  const { deal, scenario } = terms;
  const isWhole = changed >= preview.differences.length && preview.elsewhere.length === 0;
  return {
    ...(isWhole ? { isAsLoaded: true } : {}),
    state: { step: "said", outcome: done([said, ...leftAlone(preview)].join(" ")) },
    status: {
      loaded: { title: deal.title, scenario },
      terms,
      hasInputs: true,
      undoable: deal.title,
      own: state.own,
    },
  };
}

function leftAlone({ elsewhere }: Preview): string[] {
  if (elsewhere.length === 0) return [];
  const names = elsewhere.map(({ name, refersTo }) => `${name} (${refersTo.slice(1)})`);
  return [`Left alone, because the workbook has the name elsewhere: ${names.join(", ")}.`];
}

function undone(asked: Awaited<ReturnType<typeof startUndo>>): Next {
  if (asked.is === "nothing") {
    const outcome = failed(new Error("There is no load to undo in this workbook."));
    return { state: { step: "said", outcome } };
  }
  const { preview } = asked;
  if (asked.is === "to confirm") return { state: { step: "confirm undo", preview } };
  const { madeSheet, previous } = preview.undo;
  const { own } = preview.state;
  return {
    state: { step: "said", outcome: done("The workbook is as it was before the load.") },
    status: madeSheet
      ? { ...NOTHING, own }
      : statusOf({ loaded: previous ?? undefined, own }, undefined),
  };
}

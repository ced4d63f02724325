import type { Terms } from "../../templates/inputs-sheet";
import { NO_PROGRESS, type Steps, step } from "../request/progress";
import { enqueue } from "../request/queue";
import { type Loaded, load, type Preview, previewLoad, switchChoice } from "./load";
import { previewUndo, type UndoPreview, undoLoad } from "./undo";

/** What came of asking for a load: it is done, or waits for what it would overwrite to be looked at. */
export type LoadOutcome =
  | { readonly is: "done"; readonly preview: Preview; readonly loaded: Loaded }
  | { readonly is: "to review"; readonly preview: Preview };

/** Loads at once where nothing is overwritten, and where only another case is chosen. @throws SheetError */
export async function startLoad(terms: Terms, steps: Steps = NO_PROGRESS): Promise<LoadOutcome> {
  return enqueue(async () => {
    step(steps, "load", { done: 0, of: 2, doing: "Reading the workbook" });
    const preview = await previewLoad(terms);
    if (preview.isSwitch)
      return { is: "done", preview, loaded: await loading(preview, switchChoice(preview), steps) };
    if (preview.differences.some(({ kind }) => kind !== "added"))
      return { is: "to review", preview };
    const all = new Set(preview.differences.map(({ name }) => name));
    return { is: "done", preview, loaded: await loading(preview, all, steps) };
  });
}

/** @param accepted The names of the differences to write. @throws SheetError */
export async function acceptLoad(
  preview: Preview,
  accepted: ReadonlySet<string>,
  steps: Steps = NO_PROGRESS,
): Promise<Loaded> {
  return enqueue(() => loading(preview, accepted, steps));
}

function loading(preview: Preview, accepted: ReadonlySet<string>, steps: Steps): Promise<Loaded> {
  step(steps, "load", { done: 1, of: 2, doing: `Loading ${preview.terms.deal.title}` });
  return load(preview, accepted, steps.signal);
}

/** What came of asking for an undo. */
export type UndoOutcome =
  | { readonly is: "nothing" }
  | { readonly is: "done"; readonly preview: UndoPreview }
  | { readonly is: "to confirm"; readonly preview: UndoPreview };

/** Undoes at once where no edit is lost. @throws SheetError */
export async function startUndo(steps: Steps = NO_PROGRESS): Promise<UndoOutcome> {
  return enqueue(async () => {
    step(steps, "undo", { done: 0, of: 2, doing: "Reading the workbook" });
    const preview = await previewUndo();
    if (!preview) return { is: "nothing" };
    if (preview.editedSince.length > 0) return { is: "to confirm", preview };
    await undoing(preview, steps);
    return { is: "done", preview };
  });
}

/** Asks again where more would be lost than was confirmed. @throws SheetError */
export async function confirmUndo(
  confirmed: UndoPreview,
  steps: Steps = NO_PROGRESS,
): Promise<UndoOutcome> {
  return enqueue(async () => {
    step(steps, "undo", { done: 0, of: 2, doing: "Reading the workbook" });
    const preview = await previewUndo();
    if (!preview) return { is: "nothing" };
    const known = new Set(confirmed.editedSince);
    const isSame = preview.undo.id === confirmed.undo.id;
    if (!isSame || preview.editedSince.some((name) => !known.has(name)))
      return { is: "to confirm", preview };
    await undoing(preview, steps);
    return { is: "done", preview };
  });
}

async function undoing(preview: UndoPreview, steps: Steps): Promise<void> {
  step(steps, "undo", {
    done: 1,
    of: 2,
    doing: `Restoring the inputs before ${preview.undo.title}`,
  });
  await undoLoad(preview);
}

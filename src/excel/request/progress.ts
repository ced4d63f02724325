import { SheetError, WORKBOOK_UNCHANGED } from "./errors";

/** How far a piece of work has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly doing: string;
}

/** By what a long piece of work says how far it is, and learns that it is to stop. */
export interface Steps {
  readonly report: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** For callers that neither show progress nor cancel. */
export const NO_PROGRESS: Steps = { report: () => {} };

/** The user stopped it: no fault, so it is not shown as one. */
export class Cancelled extends SheetError {
  /** @param work Such as `load`. @param state What the workbook is in now. */
  constructor(work: string, state = WORKBOOK_UNCHANGED) {
    super(`The ${work} was cancelled.`, state, "Start it again at any time.");
  }
}

/** @throws Cancelled where the work is to stop, so that the next request is never sent. */
export function step({ report, signal }: Steps, work: string, progress: Progress): void {
  if (signal?.aborted) throw new Cancelled(work);
  report(progress);
}

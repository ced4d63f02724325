import type { Engine } from "../../workbench/engine/engine";

/** An engine that reports how far a calculation has come. */
interface ReportsProgress {
  onProgress(listener: () => void): { dispose(): void };
}

/** Calls the listener at each progress of a calculation, where the engine reports it. */
export function followProgress(engine: Engine, progressed: () => void): void {
  if (reportsProgress(engine)) engine.disposeWithMe(engine.onProgress(progressed));
}

function reportsProgress(engine: Engine): engine is Engine & ReportsProgress {
  return "onProgress" in engine;
}

import type { Engine } from "../../workbench/engine/engine";

/** Calls the listener each time a calculation makes progress. */
export function followProgress(engine: Engine, progressed: () => void): void {
  engine.disposeWithMe(engine.onProgress(progressed));
}

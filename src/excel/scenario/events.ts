import type { ScenarioChange } from "./switch";
import { watchScenario } from "./watch";

/** The last switch that was made in the sheet, for whichever screen is open. */
let last: ScenarioChange | undefined;
const listeners = new Set<() => void>();

export function lastScenarioChange(): ScenarioChange | undefined {
  return last;
}

/** @returns How to stop listening. */
export function onScenarioChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** An Excel that has no such event leaves the switch to the pane. */
export async function subscribeToScenarioChanges(): Promise<void> {
  await watchScenario((switched) => {
    last = switched;
    for (const listener of listeners) listener();
  }).catch(() => undefined);
}

/**
 * Which screen of the pane is open. The ribbon's buttons and the pane share one runtime, so a button
 * says where to go and the pane, whenever it is there, goes.
 */
const PLACES = ["deals", "templates", "functions", "check"] as const;

export type Place = (typeof PLACES)[number];

let current: Place = "deals";
const listeners = new Set<() => void>();

export function currentPlace(): Place {
  return current;
}

export function goTo(place: Place): void {
  current = place;
  for (const listener of listeners) listener();
}

/** @returns How to stop listening. */
export function onPlace(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the pane where it is closed. */
export async function showPane(place: Place): Promise<void> {
  goTo(place);
  await Office.addin.showAsTaskpane();
}

/**
 * One piece of work on the workbook at a time. What begins while another is under way waits for it,
 * and sees what it left: two loads at once never mix, and neither loses the other's undo.
 */
let last: Promise<unknown> = Promise.resolve();
let underway = 0;
const listeners = new Set<() => void>();

/** Does the work when all that was asked for before it has come to its end. Never within queued work. */
export async function enqueue<T>(work: () => Promise<T>): Promise<T> {
  count(1);
  const queued = last.then(work, work);
  last = queued;
  try {
    return await queued;
  } finally {
    count(-1);
  }
}

/** Whether something is under way, or waits. */
export function isBusy(): boolean {
  return underway > 0;
}

/** @returns How to stop listening. */
export function onBusy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function count(change: number): void {
  underway += change;
  for (const listener of listeners) listener();
}

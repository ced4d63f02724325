import { enqueue } from "./queue";

/** How long to wait before a clean-up that Excel refused is tried again, in milliseconds. */
const DELAY = 2_000;

/** After so many tries it is left for the next start. */
const MOST_TRIES = 150;

/** Tests replace it, so that they need not wait. */
export const cleanUpRetry: { later: (again: () => void) => void } = {
  later(again) {
    setTimeout(again, DELAY);
  },
};

/**
 * Tries a clean-up again until Excel accepts it, for instance when a cell is no longer being edited. Other work
 * may run in between.
 */
export function cleanUpLater(cleanUp: () => Promise<void>, tries = MOST_TRIES): void {
  if (tries <= 0) return;
  cleanUpRetry.later(() => {
    enqueue(cleanUp).catch(() => cleanUpLater(cleanUp, tries - 1));
  });
}

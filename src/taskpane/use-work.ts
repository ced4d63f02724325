import { useRef, useState } from "react";
import type { Progress, Steps } from "../excel/request/progress";

/** A potentially long-running action on the workbook. */
export interface Work {
  /** Progress of the running action; undefined when idle. */
  readonly underway: (Progress & { readonly isCancelling: boolean }) | undefined;
  readonly run: <T>(work: (steps: Steps) => Promise<T>) => Promise<T>;
  /** Takes effect before the next request; changes made so far are rolled back. */
  readonly cancel: () => void;
}

export function useWork(): Work {
  const [underway, setUnderway] = useState<Work["underway"]>();
  const stop = useRef<AbortController>(undefined);

  return {
    underway,
    async run(work) {
      const controller = new AbortController();
      const { signal } = controller;
      stop.current = controller;
      const report = (progress: Progress) =>
        setUnderway({ ...progress, isCancelling: signal.aborted });
      try {
        return await work({ report, signal });
      } finally {
        setUnderway(undefined);
      }
    },
    cancel() {
      stop.current?.abort();
      setUnderway((now) => now && { ...now, isCancelling: true });
    },
  };
}

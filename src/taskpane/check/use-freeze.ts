import { useState } from "react";
import { done, failed, type OutcomeState } from "../outcome";
import { useWork, type Work } from "../use-work";

/** Freezing and thawing, which continue when their screen is closed. */
export interface Freezing {
  readonly work: Work;
  readonly outcome: OutcomeState;
  readonly freeze: () => Promise<void>;
  readonly thaw: (overEdits: boolean) => Promise<void>;
}

export function useFreeze(): Freezing {
  const [outcome, setOutcome] = useState<OutcomeState>();
  const work = useWork();

  async function doing(run: () => Promise<string>): Promise<void> {
    setOutcome(undefined);
    try {
      setOutcome(done(await run()));
    } catch (error) {
      setOutcome(failed(error));
    }
  }

  return {
    work,
    outcome,
    freeze: () =>
      doing(async () => {
        const { freeze } = await import("../../excel/frozen/freeze");
        const count = await work.run((steps) => freeze(steps));
        const values = count === 1 ? "its value" : "values";
        return `Replaced ${counted(count)} with ${values}. Save under another name to share, then thaw this workbook.`;
      }),
    thaw: (overEdits) =>
      doing(async () => {
        const { thaw } = await import("../../excel/frozen/thaw");
        const { formulas, left } = await work.run((steps) => thaw(overEdits, steps));
        const stored = left > 0 ? ` ${counted(left)} could not be restored and remain stored.` : "";
        return `Restored ${counted(formulas)}.${stored}`;
      }),
  };
}

/** `1 formula`, `17 formulas`. */
function counted(count: number): string {
  return count === 1 ? "1 formula" : `${count} formulas`;
}

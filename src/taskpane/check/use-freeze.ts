import { useState } from "react";
import { done, failed, type OutcomeState } from "../outcome";
import { useWork, type Work } from "../use-work";

/** Freezing and thawing, which go on when their screen is left. */
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
        return `${counted(count)} now ${count === 1 ? "a value" : "values"}. Save the workbook under another name and send that; then thaw this one.`;
      }),
    thaw: (overEdits) =>
      doing(async () => {
        const { thaw } = await import("../../excel/frozen/thaw");
        const { formulas, left } = await work.run((steps) => thaw(overEdits, steps));
        const waiting = left > 0 ? ` ${counted(left)} still kept.` : "";
        return `${counted(formulas)} back.${waiting}`;
      }),
  };
}

/** `1 formula is`, `17 formulas are`. */
function counted(count: number): string {
  return count === 1 ? "1 formula is" : `${count} formulas are`;
}

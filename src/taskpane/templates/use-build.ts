import { useState } from "react";
import type { Terms } from "../../templates/inputs-sheet";
import type { Template } from "../../templates/template";
import { done, failed, type OutcomeState } from "../outcome";
import { useWork, type Work } from "../use-work";

export interface Building {
  readonly work: Work;
  /** The template that is, or was last, built. */
  readonly template: string | undefined;
  readonly outcome: OutcomeState;
  readonly build: (template: Template, terms: Terms) => Promise<void>;
}

export function useBuild(): Building {
  const [outcome, setOutcome] = useState<OutcomeState>();
  const [template, setTemplate] = useState<string>();
  const work = useWork();
  return {
    work,
    template,
    outcome,
    async build(template, terms) {
      setTemplate(template.id);
      setOutcome(undefined);
      try {
        const { buildTemplate } = await import("../../excel/build/build");
        const built = await work.run((steps) => buildTemplate(template, terms, steps));
        const also = built.loaded ? ", and the deal's inputs" : "";
        setOutcome(done(`${template.title} is built: ${built.sheets.length} sheets${also}.`));
      } catch (error) {
        setOutcome(failed(error));
      }
    },
  };
}

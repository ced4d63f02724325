import { useState } from "react";
import type { Terms } from "../../templates/inputs-sheet";
import type { Template } from "../../templates/language/template";
import { done, failed, type OutcomeState } from "../outcome";
import { useWork, type Work } from "../use-work";

export interface Building {
  readonly work: Work;
  /** The id of the template being built, or built last. */
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
        const also = built.loaded ? " and deal inputs" : "";
        setOutcome(done(`Built ${template.title}: ${built.sheets.length} sheets${also}.`));
      } catch (error) {
        setOutcome(failed(error));
      }
    },
  };
}

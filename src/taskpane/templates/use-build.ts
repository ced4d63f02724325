import { useRef, useState } from "react";
import { buildTemplate, type Progress } from "../../excel/build-template";
import { UNTOUCHED } from "../../excel/put-back";
import { SheetError } from "../../excel/sheet-error";
import type { Terms } from "../../templates/inputs-sheet";
import type { Template } from "../../templates/template";

/** Where a build stands. */
export type BuildState =
  | { readonly step: "idle" }
  | { readonly step: "building"; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly step: "done"; readonly message: string }
  | { readonly step: "failed"; readonly message: string };

export interface Building {
  readonly state: BuildState;
  /** The template that is, or was last, built. */
  readonly template: Template | undefined;
  readonly build: (template: Template, terms: Terms) => Promise<void>;
  /** Takes effect before the next request; what was made is taken away. */
  readonly cancel: () => void;
}

export function useBuild(): Building {
  const [state, become] = useState<BuildState>({ step: "idle" });
  const [template, setTemplate] = useState<Template>();
  const cancelling = useRef(false);

  function report(progress: Progress): void {
    if (cancelling.current)
      throw new SheetError("The build was cancelled.", UNTOUCHED, "Build again at any time.");
    become({ step: "building", progress, cancelling: false });
  }

  return {
    state,
    template,
    async build(template, terms) {
      cancelling.current = false;
      setTemplate(template);
      become(
        await buildTemplate(template, terms, report).then(
          ({ sheets, loaded }): BuildState => ({
            step: "done",
            message: `${template.title} is built: ${sheets.length} sheets${loaded ? ", and the deal's inputs" : ""}.`,
          }),
          (error: Error): BuildState => ({ step: "failed", message: error.message }),
        ),
      );
    },
    cancel() {
      cancelling.current = true;
      become((now) => (now.step === "building" ? { ...now, cancelling: true } : now));
    },
  };
}

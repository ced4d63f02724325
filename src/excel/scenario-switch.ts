import { SCENARIO } from "../templates/inputs-sheet";
import { cellOf, heldAt, type InputsState, readInputs } from "./inputs-state";
import { inputNames, termsOf } from "./library-names";
import { load, previewLoad } from "./load-deal";
import { onWorkbook } from "./round-trips";

/** A case that was chosen in the sheet, and what came of it. */
export interface Switched {
  readonly message: string;
  readonly failed: boolean;
}

/**
 * Loads the case that the sheet's scenario cell names, if it is another than the one that stands
 * there. What the user edited stays as it is.
 *
 * @returns undefined where there is nothing to switch.
 */
export async function switchScenario(): Promise<Switched | undefined> {
  try {
    const chosen = await chosenTerms();
    if (!chosen) return undefined;
    const preview = await previewLoad(chosen);
    const kept = preview.differences.filter(({ edited }) => edited);
    const taken = preview.differences.filter(({ edited }) => !edited);
    await load(preview, new Set(taken.map(({ name }) => name)));
    return { message: saidOf(chosen.scenario, taken.length, kept.length), failed: false };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), failed: true };
  }
}

async function chosenTerms() {
  return onWorkbook(async (context) => {
    const state = await readInputs(context, inputNames);
    const terms = termsOf(state);
    const scenario = chosenIn(state);
    const isKnown = terms?.deal.scenarios.some(({ id }) => id === scenario);
    if (!terms || !scenario || !isKnown || scenario === terms.scenario) return undefined;
    // The case brings its own reading of the exit clause.
    return { deal: terms.deal, scenario };
  });
}

function chosenIn(state: InputsState): string | undefined {
  const cell = cellOf(state, SCENARIO);
  if (!state.home || cell?.sheet !== state.home.name) return undefined;
  const { formula } = heldAt(state.home, cell.at.row, cell.at.column);
  return String(formula).trim().toLowerCase();
}

function saidOf(scenario: string, taken: number, kept: number): string {
  const values = taken === 1 ? "1 value" : `${taken} values`;
  const edits = kept === 1 ? "1 edited input was kept." : `${kept} edited inputs were kept.`;
  return `The ${scenario} case was chosen in the sheet: ${values} loaded.${kept > 0 ? ` ${edits}` : ""}`;
}

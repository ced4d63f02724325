import type { Value } from "../../deals/schema";
import { SCENARIO, type Terms } from "../../templates/inputs-sheet";
import { isFormula, literal } from "../cells/literal";
import { currentValues } from "../inputs/current";
import { cellAt, cellOf, type InputsState, readInputs } from "../inputs/state";
import { inputNames, termsOf } from "../inputs/terms";
import { ChangedMeanwhile, load, previewLoad } from "../load/load";
import { isCellBeingEdited, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { onWorkbook } from "../request/run";

/** A case that was chosen in the sheet, and what came of it. */
export interface ScenarioChange {
  readonly message: string;
  readonly failed: boolean;
  /** Excel takes no changes while a cell is edited: to be asked for again in a moment. */
  readonly isTooEarly?: true;
}

/** How often a switch begins anew because its sheet was changed meanwhile. */
const TRIES = 3;

/**
 * Loads the case that the sheet's scenario cell names, if it is another than the one that is
 * loaded. What the user edited stays as it is. A word that is no case, and a switch that fails, leave
 * the cell with the case that is loaded.
 *
 * @returns undefined where there is nothing to switch.
 */
export async function switchScenario(): Promise<ScenarioChange | undefined> {
  let chosen: Choice | undefined;
  try {
    for (let tries = 1; ; tries++) {
      chosen = await choice();
      if (!chosen) return undefined;
      const switched = await switchTo(chosen, tries < TRIES);
      if (switched) return switched;
    }
  } catch (error) {
    const { message } = sheetError(error, WORKBOOK_UNCHANGED);
    if (isCellBeingEdited(error)) return { message, failed: true, isTooEarly: true };
    if (chosen) await restoreChoice(chosen);
    return { message, failed: true };
  }
}

/** What the scenario's cell says, where that is not what is loaded. */
interface Choice {
  readonly terms: Terms;
  readonly word: string;
  /** A formula is the user's: it is never written over. */
  readonly isFormula: boolean;
}

async function choice(): Promise<Choice | undefined> {
  return onWorkbook(async (context) => {
    const state = await readInputs(context, inputNames);
    const terms = termsOf(state);
    const current = scenarioIn(state);
    if (!terms || current === undefined) return undefined;
    const byFormula = isFormula(current);
    const shown = byFormula ? currentValues(state, [SCENARIO]).get(SCENARIO) : current;
    const word = wordOf(shown ?? "");
    return word === terms.scenario ? undefined : { terms, word, isFormula: byFormula };
  });
}

function scenarioIn(state: InputsState): Value | undefined {
  const cell = cellOf(state, SCENARIO);
  if (!state.home || cell?.sheet !== state.home.name) return undefined;
  return cellAt(state.home, cell.at.row, cell.at.column).value;
}

function wordOf(shown: Value): string {
  return String(shown).replace(/^'/, "").trim().toLowerCase();
}

/** @returns undefined where the sheet was changed meanwhile, so that the choice is to be read again. */
async function switchTo(chosen: Choice, mayTryAgain: boolean): Promise<ScenarioChange | undefined> {
  const { deal } = chosen.terms;
  if (!deal.scenarios.some(({ id }) => id === chosen.word)) return refused(chosen);
  try {
    // The case brings its own reading of the exit clause.
    const preview = await previewLoad({ deal, scenario: chosen.word });
    const kept = preview.differences.filter(({ edited }) => edited);
    const changed = preview.differences.filter(({ edited }) => !edited);
    await load(preview, new Set(changed.map(({ name }) => name)));
    return { message: messageOf(chosen.word, changed.length, kept.length), failed: false };
  } catch (error) {
    if (error instanceof ChangedMeanwhile && mayTryAgain) return undefined;
    throw error;
  }
}

async function refused(chosen: Choice): Promise<ScenarioChange> {
  const { deal, scenario } = chosen.terms;
  const cases = deal.scenarios.map(({ id }) => id).join(", ");
  const word = chosen.word === "" ? "A blank" : `“${chosen.word}”`;
  const isAgain = await restoreChoice(chosen);
  const now = isAgain ? `the cell shows ${scenario} again` : `${scenario} is still loaded`;
  return {
    message: `${word} is not a case of ${deal.title}, so ${now}. Enter ${cases}.`,
    failed: true,
  };
}

/** Lets the cell say what is loaded. @returns Whether it does. */
async function restoreChoice({ terms, isFormula }: Choice): Promise<boolean> {
  if (isFormula) return false;
  try {
    await onWorkbook(async (context) => {
      const cell = context.workbook.names.getItem(SCENARIO).getRange();
      cell.formulas = [[literal(terms.scenario)]];
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function messageOf(scenario: string, loaded: number, kept: number): string {
  const values = loaded === 1 ? "1 value" : `${loaded} values`;
  const edits = kept === 1 ? "1 edited input was kept." : `${kept} edited inputs were kept.`;
  return `The ${scenario} case was chosen in the sheet: ${values} loaded.${kept > 0 ? ` ${edits}` : ""}`;
}

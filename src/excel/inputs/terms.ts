import { COLUMN_CASES, type ColumnCase, caseNames, isCase, ownScenario } from "../../deals/cases";
import { deals, findDeal } from "../../deals/library";
import type { DealFile, Reading } from "../../deals/schema";
import { assumptionNames } from "../../deals/vocabulary";
import { SCENARIO } from "../../templates/inputs-head";
import { SELECTOR } from "../../templates/inputs-readings";
import type { Terms } from "../../templates/inputs-sheet";
import { shownAt } from "./shown";
import type { InputsState } from "./state";

/** Every name that an input may have: the vocabulary's, those of its cases, and those of single deals. */
export const inputNames: readonly string[] = [
  ...new Set([
    ...assumptionNames,
    ...caseNames,
    ...deals.flatMap((deal) => deal.assumptions.map(({ name }) => name)),
  ]),
];

/**
 * The terms that a workbook's inputs are of. The sheet says so itself, since its case is switched
 * without Offtake; a sheet that does not is known by the record of its load. A deal that nobody has any
 * more has none. Of the user's own deals only the last version is stored: it replaces those before it.
 */
export function termsOf(state: Loaded): Terms | undefined {
  return ("home" in state ? termsOnSheet(state as InputsState) : undefined) ?? recorded(state);
}

function termsOnSheet(state: InputsState): Terms | undefined {
  const deal = dealOf(String(shownAt(state, "DealId") ?? ""), state.own);
  const word = String(shownAt(state, SCENARIO) ?? "")
    .trim()
    .toLowerCase();
  if (!deal || !Object.hasOwn(COLUMN_CASES, word)) return undefined;
  const scenario = isCase(word) ? word : ownWord(deal, state.loaded?.scenario);
  const reading = readingOnSheet(state, deal, word as ColumnCase);
  return { deal, scenario, ...(reading ? { reading } : {}) };
}

/** The scenario that stands in the own column; the column's own word where the deal has none. */
function ownWord(deal: DealFile, loaded: string | undefined): string {
  const found = ownScenario(deal, loaded);
  return isCase(found) ? "own" : found;
}

/** The reading that a case of the sheet takes, if it is one of the deal's. */
export function readingOnSheet(
  state: InputsState,
  deal: DealFile,
  one: ColumnCase,
): Reading | undefined {
  const label = shownAt(state, `${COLUMN_CASES[one]}${SELECTOR}`);
  return deal.readings.find((reading) => reading.label === label);
}

function recorded({ loaded, own }: Loaded): Terms | undefined {
  const deal = loaded && dealOf(loaded.deal, own);
  if (!deal) return undefined;
  const reading = deal.readings.find(({ id }) => id === loaded.reading);
  return { deal, scenario: loaded.scenario, ...(reading ? { reading } : {}) };
}

function dealOf(release: string, own: readonly DealFile[]): DealFile | undefined {
  const [id] = release.split("@");
  return own.find((one) => one.id === id) ?? findDeal(release);
}

/** What was loaded, and the deals of the user's own among which it may be. */
type Loaded = Pick<InputsState, "loaded" | "own">;

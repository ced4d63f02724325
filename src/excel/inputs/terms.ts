import { caseNames } from "../../deals/cases";
import { deals, findDeal } from "../../deals/library";
import { assumptionNames } from "../../deals/vocabulary";
import { type InputsPlan, inputsPlan, type Terms } from "../../templates/inputs-sheet";
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
 * The terms that a workbook was loaded from; a deal that nobody has any more has none. Of the user's
 * own deals only the last version is stored: it replaces those before it.
 */
export function termsOf({ loaded, own }: Loaded): Terms | undefined {
  const [id] = loaded?.deal.split("@") ?? [];
  const deal = loaded && (own.find((one) => one.id === id) ?? findDeal(loaded.deal));
  if (!deal) return undefined;
  const reading = deal.readings.find(({ id }) => id === loaded.reading);
  return { deal, scenario: loaded.scenario, ...(reading ? { reading } : {}) };
}

/** Those terms, drawn again. */
export function planOf(state: Loaded): InputsPlan | undefined {
  const terms = termsOf(state);
  return terms && inputsPlan(terms);
}

/** What was loaded, and the deals of the user's own among which it may be. */
type Loaded = Pick<InputsState, "loaded" | "own">;

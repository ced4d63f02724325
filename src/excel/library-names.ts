import { deals, findDeal } from "../deals/library";
import { assumptionNames } from "../deals/vocabulary";
import { type InputsPlan, inputsPlan, type Terms } from "../templates/inputs-sheet";
import type { LoadedRecord } from "./records";

/** Every name that an input may have: the vocabulary's, and those of single deals. */
export const inputNames: readonly string[] = [
  ...new Set([
    ...assumptionNames,
    ...deals.flatMap((deal) => deal.assumptions.map(({ name }) => name)),
  ]),
];

/** The terms that a workbook was loaded from; a deal that the library lacks has none. */
export function termsOf(record: LoadedRecord | undefined): Terms | undefined {
  const deal = record && findDeal(record.deal);
  if (!deal) return undefined;
  const reading = deal.readings.find(({ id }) => id === record.reading);
  return { deal, scenario: record.scenario, ...(reading ? { reading } : {}) };
}

/** Those terms, drawn again. */
export function planOf(record: LoadedRecord | undefined): InputsPlan | undefined {
  const terms = termsOf(record);
  return terms && inputsPlan(terms);
}

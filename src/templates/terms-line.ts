import { findDeal, releaseOf } from "../deals/library";
import type { DealFile, Reading } from "../deals/schema";

/**
 * The line under a sheet's title that says which terms its inputs are of. A workbook that was opened
 * from a file has nothing else to be known by, so it is read as well as written.
 */
export function termsLine(deal: DealFile, scenario: string, reading: Reading): string {
  return `${releaseOf(deal)}, ${scenario} case, ${reading.label}`;
}

const LINE = /^(?<release>[a-z0-9-]+@\d+), (?<scenario>[a-z0-9-]+) case, (?<label>.+)$/;

/** @returns undefined for any other text, and for a deal that the library lacks. */
export function readTermsLine(
  text: string,
): { readonly deal: DealFile; readonly scenario: string; readonly reading: Reading } | undefined {
  const { release = "", scenario = "", label } = LINE.exec(text)?.groups ?? {};
  const deal = findDeal(release);
  const reading = deal?.readings.find((one) => one.label === label);
  return deal && reading ? { deal, scenario, reading } : undefined;
}

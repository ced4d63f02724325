import { spanOf } from "./partial-date";
import type { DealFile } from "./schema";

/**
 * The day by which a deal was signed, as an Excel serial: a contract counts from then on. Where a month or
 * a quarter is published, its last day; where nothing of the signing is, the day of the announcement.
 *
 * @returns undefined if neither is published.
 */
export function signedBy({ terms }: DealFile): number | undefined {
  const published = terms?.signed ?? terms?.announced;
  return published && spanOf(published.value)?.last;
}

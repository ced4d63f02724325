import { familyFiles } from "./families/index";
import { dealFiles } from "./library/index";
import type { DealFile, FamilyFile } from "./schema";
import { DEAL_KINDS } from "./vocabulary";

// The files are proven against the schema by a test, so that cells do not wait for the proof.

/** Every version of every deal. */
export const deals = dealFiles as readonly DealFile[];

export const families = familyFiles as readonly FamilyFile[];

/** Id and version: what a workbook keeps of the deal that it holds. */
export function releaseOf({ id, version }: Pick<DealFile, "id" | "version">): string {
  return `${id}@${version}`;
}

const newest = newestOf(deals);
const priced = newest.filter(isPriced);

/** The newest version of each deal that a model can load, kind by kind. */
export function currentDeals(): readonly DealFile[] {
  return priced;
}

/** The newest version of each deal, kind by kind, those without a price among them. */
export function listedDeals(): readonly DealFile[] {
  return newest;
}

/** Whether a model can load the deal: it has a fee. One without a price is only listed. */
export function isPriced({ unpriced }: Pick<DealFile, "unpriced">): boolean {
  return unpriced === undefined;
}

function newestOf(all: readonly DealFile[]): readonly DealFile[] {
  const byId = new Map<string, DealFile>();
  for (const deal of all) {
    const known = byId.get(deal.id);
    if (!known || deal.version > known.version) byId.set(deal.id, deal);
  }
  return [...byId.values()].sort((a, b) => DEAL_KINDS.indexOf(a.kind) - DEAL_KINDS.indexOf(b.kind));
}

/** @param id With its version (`spacex-anthropic@1`), or without for the newest; in any case. */
export function findDeal(id: string): DealFile | undefined {
  const wanted = id.trim().toLowerCase();
  return wanted.includes("@")
    ? deals.find((deal) => releaseOf(deal) === wanted)
    : newest.find((deal) => deal.id === wanted);
}

import type { DealFile } from "../../deals/schema";
import type { DealKind } from "../../deals/vocabulary";
import { type Parts, search } from "../search/search";
import { KIND_NAMES } from "./show";

/** Returns the deals of the given kind that match every search word, by title first. */
export function matching(
  deals: readonly DealFile[],
  asked: string,
  kind: DealKind | undefined,
): readonly DealFile[] {
  const ofKind = kind ? deals.filter((deal) => deal.kind === kind) : deals;
  return search(ofKind, asked, parts);
}

function parts(deal: DealFile): Parts {
  const { id, title, lessor, lessee, kind, summary = "", notes = "" } = deal;
  const texts = deal.assumptions.map(({ value }) => (typeof value === "string" ? value : ""));
  const scopes = Object.values(deal.scopes);
  return [
    [id, title, lessor, lessee, KIND_NAMES[kind]].join(" "),
    summary,
    [notes, ...texts, ...scopes].join(" "),
  ];
}

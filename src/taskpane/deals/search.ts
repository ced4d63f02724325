import type { DealFile } from "../../deals/schema";
import type { DealKind } from "../../deals/vocabulary";
import { KIND_NAMES } from "./show";

/** Returns the deals of the given kind whose texts contain every search word. */
export function matching(
  deals: readonly DealFile[],
  asked: string,
  kind: DealKind | undefined,
): readonly DealFile[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return deals.filter((deal) => {
    if (kind && deal.kind !== kind) return false;
    const text = searchable(deal);
    return words.every((word) => text.includes(word));
  });
}

function searchable({ id, title, lessor, lessee, kind, summary }: DealFile): string {
  return [id, title, lessor, lessee, KIND_NAMES[kind], summary].join(" ").toLowerCase();
}

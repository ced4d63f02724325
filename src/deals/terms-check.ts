import type { DealFile } from "./schema";
import type { Terms } from "./terms-schema";

/**
 * What the shape of a contract's terms cannot say: every source is among the file's, every id is used
 * once, and a published total names tranches and financings that exist.
 *
 * @returns One sentence that begins with the field, or nothing.
 */
export function termsFault({ terms, sources }: DealFile): string | undefined {
  if (!terms) return undefined;
  return unknownSource(terms, sources, "terms") ?? repeatedId(terms) ?? unknownPart(terms);
}

/** Facts stand at every depth of the terms, and each names its source the same way. */
function unknownSource(
  at: unknown,
  sources: DealFile["sources"],
  field: string,
): string | undefined {
  if (typeof at !== "object" || at === null) return undefined;
  for (const [name, inside] of Object.entries(at)) {
    if (name === "source" && !Object.hasOwn(sources, String(inside)))
      return `${field}: source "${String(inside)}" is not among the file's sources`;
    const found = unknownSource(inside, sources, `${field} ${placeOf(name, inside)}`);
    if (found) return found;
  }
  return undefined;
}

function placeOf(name: string, inside: unknown): string {
  if (!/^\d+$/.test(name)) return name;
  const id =
    typeof inside === "object" && inside !== null && "id" in inside ? inside.id : undefined;
  return typeof id === "string" ? id : `number ${Number(name) + 1}`;
}

const LISTS = ["tranches", "financing", "published"] as const;

function repeatedId(terms: Terms): string | undefined {
  for (const list of LISTS) {
    const seen = new Set<string>();
    for (const { id } of terms[list] ?? []) {
      if (seen.has(id)) return `terms ${list}: ${id} listed more than once`;
      seen.add(id);
    }
  }
  return undefined;
}

function unknownPart({ published = [], tranches = [], financing = [] }: Terms): string | undefined {
  for (const total of published) {
    const missing = total.tranches?.find((id) => !tranches.some((one) => one.id === id));
    if (missing)
      return `terms published ${total.id}: tranche "${missing}" is not among the tranches`;
    if (total.financing !== undefined && !financing.some(({ id }) => id === total.financing))
      return `terms published ${total.id}: financing "${total.financing}" is not among the financings`;
  }
  return undefined;
}

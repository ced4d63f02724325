import { listedDeals } from "../deals/library";
import { catalogue } from "../functions/catalogue";
import { templates } from "../templates/catalogue";

const COUNTS: Readonly<Record<string, string>> = {
  functions: `${catalogue.length} functions`,
  deals: `${listedDeals().length} deals`,
  templates: `${templates.length} committee-ready models`,
};

/**
 * Returns the document with each count updated between its markers,
 * `<!-- generated: functions -->…<!-- /generated -->`.
 *
 * @throws Error if a marker is missing or names no count.
 */
export function withCounts(document: string): string {
  const missing = new Set(Object.keys(COUNTS));
  const updated = document.replace(
    /(<!-- generated: (\w+) -->).*?(<!-- \/generated -->)/g,
    (_, opening: string, name: string, closing: string) => {
      const count = COUNTS[name];
      if (count === undefined) throw new Error(`No count is named ${name}.`);
      missing.delete(name);
      return opening + count + closing;
    },
  );
  if (missing.size > 0) throw new Error(`README.md has no marker for ${[...missing].join(", ")}.`);
  return updated;
}

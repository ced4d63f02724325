import type { OfftakeFunction } from "../../functions/define";

/** Returns the functions whose name, summary, parameters or notes contain every search word. */
export function matching(
  catalogue: readonly OfftakeFunction[],
  asked: string,
): readonly OfftakeFunction[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.filter((f) => {
    const text = searchable(f);
    return words.every((word) => text.includes(word));
  });
}

function searchable(f: OfftakeFunction): string {
  const parameters = f.parameters.map(([name, { description }]) => `${name} ${description}`);
  return [f.name, f.summary, ...parameters, ...(f.notes ?? []), f.source].join(" ").toLowerCase();
}

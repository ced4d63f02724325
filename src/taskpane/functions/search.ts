import type { OfftakeFunction } from "../../functions/define";
import { type Parts, search } from "../search/search";

/** Returns the functions that match every search word, by name first. */
export function matching(
  catalogue: readonly OfftakeFunction[],
  asked: string,
): readonly OfftakeFunction[] {
  return search(catalogue, asked, parts);
}

function parts({ name, summary, parameters, notes = [], source }: OfftakeFunction): Parts {
  const described = parameters.map(([name, { description }]) => `${name} ${description}`);
  return [name, summary, described.join(" "), [...notes, source].join(" ")];
}

/** Typographic characters and what rules compare with. Every pair has the same length. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["\u2019", "'"],
  ["\u2018", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "-"],
  ["\u2013", "-"],
  ["\u2212", "-"],
  ["\u2248", "~"],
  ["\u223c", "~"],
  ["\t", " "],
  ["\n", " "],
  ["\r", " "],
  ["\f", " "],
  ["\v", " "],
]);

const TYPOGRAPHIC =
  /[\u2018\u2019\u201c\u201d\u2010-\u2013\u2212\u2248\u223c\u00a0\u2000-\u200a\u202f\u3000\s]/g;

/**
 * The same text in plain quotation marks, hyphens and spaces, character by character, so that an
 * offset means the same place in both.
 */
export function plainCharacters(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => PLAIN.get(character) ?? " ");
}

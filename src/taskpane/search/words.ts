/**
 * British and American spellings in one form, so that either finds the other: utilisation, licence,
 * modelling, centre. The form is for comparison alone and is no spelling.
 */
export function folded(text: string): string {
  return text
    .replaceAll("z", "s")
    .replace(/our/g, "or")
    .replace(/tre\b/g, "ter")
    .replace(/ence\b/g, "ense")
    .replace(/ll/g, "l")
    .replace(/ogue/g, "og")
    .replace(/dge(?=ment)/g, "dg");
}

/** How words of one or two letters match: `whole` words alone, or `started` ones too, as while typing. */
export type ShortWords = "whole" | "started";

/**
 * Returns whether a text contains a word or phrase, both in lower case. Words of up to three letters must
 * begin a word of the text, and shorter ones be one: otherwise EV would find "revenue" and "level".
 */
export function contains(text: string, word: string, short: ShortWords): boolean {
  if (isIn(text, word, short) || isIn(folded(text), folded(word), short)) return true;
  return word.length > 5 && word.endsWith("s") && contains(text, word.slice(0, -1), short);
}

function isIn(text: string, word: string, short: ShortWords): boolean {
  if (word.length > 3) return text.includes(word);
  const mayGoOn = word.length === 3 || short === "started";
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isWhole = !isOfWord(text[at + word.length]);
    if (!isOfWord(text[at - 1]) && (mayGoOn || isWhole)) return true;
  }
  return false;
}

function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

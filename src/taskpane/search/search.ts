import SYNONYMS from "./synonyms.json";
import { contains, folded, type ShortWords } from "./words";

/** What can be searched of an item, the most telling part first: its name, then a sentence, then the rest. */
export type Parts = readonly string[];

/**
 * Returns the items whose texts contain every word that was asked for, or one of its synonyms. Items
 * whose first parts contain them come first; among equals the order stays.
 */
export function search<T>(
  items: readonly T[],
  asked: string,
  partsOf: (item: T) => Parts,
): readonly T[] {
  const terms = termsOf(asked);
  if (terms.length === 0) return items;
  const found = ranked(items, partsOf, terms, "whole");
  return found.length > 0 ? found : ranked(items, partsOf, terms, "started");
}

function ranked<T>(
  items: readonly T[],
  partsOf: (item: T) => Parts,
  terms: readonly Term[],
  short: ShortWords,
): readonly T[] {
  return items
    .map((item) => ({ item, rank: rankOf(terms, partsOf(item), short) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Something to find: all words of the query, or one of the phrases that mean the same. */
interface Term {
  readonly words: readonly string[];
  readonly synonyms: readonly string[];
}

/** How many parts it takes until all terms are found, or −1. */
function rankOf(terms: readonly Term[], parts: Parts, short: ShortWords): number {
  let text = "";
  return parts.findIndex((part) => {
    text += ` ${part.toLowerCase()}`;
    return terms.every(
      ({ words, synonyms }) =>
        words.every((word) => contains(text, word, short)) ||
        synonyms.some((phrase) => contains(text, phrase, short)),
    );
  });
}

/** The words of a query; several that have synonyms together, such as "book value", are one term. */
function termsOf(asked: string): Term[] {
  const words = wordsOf(asked);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestPhrase(words.slice(at));
    const phrase = words.slice(at, at + length);
    terms.push({ words: phrase, synonyms: synonymsOf(phrase) });
    at += length;
  }
  return terms;
}

/** How many of the first words are the longest phrase with synonyms; 1 if none is. */
function longestPhrase(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length); length > 1; length--)
    if (synonymsOf(words.slice(0, length)).length > 0) return length;
  return 1;
}

function synonymsOf(words: readonly string[]): readonly string[] {
  const phrase = folded(words.join(" "));
  return BY_PHRASE.get(phrase) ?? BY_PHRASE.get(phrase.replace(/s$/, "")) ?? [];
}

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

const BY_PHRASE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SYNONYMS).map(([phrase, synonyms]) => [
    folded(phrase),
    synonyms.map((synonym) => synonym.toLowerCase()),
  ]),
);
const LONGEST = Math.max(...[...BY_PHRASE.keys()].map((phrase) => wordsOf(phrase).length));

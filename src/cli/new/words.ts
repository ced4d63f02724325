/** Words with dashes between them, as files are named: `mark-to-market`. */
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Returns the words of a file's name.
 *
 * @throws Error unless they are lower case with dashes between them.
 */
export function wordsOf(name: string, example: string): string[] {
  if (!KEBAB.test(name))
    throw new Error(`${name}: use lower-case words with dashes between them, such as ${example}.`);
  return name.split("-");
}

/** `markToMarket`. */
export function camelCase([first = "", ...rest]: readonly string[]): string {
  return first + rest.map(capitalized).join("");
}

/** `Mark to market`. */
export function sentenceCase(words: readonly string[]): string {
  return capitalized(words.join(" "));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

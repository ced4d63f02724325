import { unquoted } from "./sheet-name";

/**
 * A formula cut into its words, so that a name inside a text or a sheet's name is never mistaken for a
 * reference.
 */
export interface Token {
  /**
   * `word` is a function, a name, a row's key or the letters of an address; `sheet` a quoted sheet
   * name with its `!`; `mark` any other character, blanks too.
   */
  readonly kind: "text" | "sheet" | "word" | "number" | "mark";
  readonly text: string;
}

const TOKEN =
  /(?<text>"(?:[^"]|"")*")|(?<sheet>'(?:[^']|'')*'!)|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<mark>[\s\S])/gu;

const KINDS = ["text", "sheet", "word", "number", "mark"] as const;

/** All of the formula: the tokens' texts, joined, are the formula again. */
export function tokens(formula: string): Token[] {
  return Array.from(formula.matchAll(TOKEN), ({ groups }) => {
    const kind = KINDS.find((name) => groups?.[name] !== undefined) ?? "mark";
    return { kind, text: groups?.[kind] ?? "" };
  });
}

/** The name of a sheet from the token that quotes it: `My inputs` of `'My inputs'!`. */
export function quotedSheet({ text }: Token): string {
  return unquoted(text.slice(1, -2));
}

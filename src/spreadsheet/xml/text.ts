import { decoded } from "../xml-text";

/** What is no text of the reader's, with how it begins and ends; a tag is the last of them. */
const MARKUP = [
  { begins: "<![CDATA[", ends: "]]>" },
  { begins: "<!--", ends: "-->" },
  { begins: "<?", ends: "?>" },
];
const [CDATA] = MARKUP;

/**
 * The text between two offsets of an XML text that was read before, and is thus well-formed: entities
 * are decoded, CDATA sections are used as they are, and tags, comments and processing instructions are
 * left out.
 */
export function textIn(source: string, from: number, to: number): string {
  let text = "";
  let at = from;
  for (;;) {
    const next = source.indexOf("<", at);
    if (next === -1 || next >= to) return text + decoded(withLineFeeds(source.slice(at, to)));
    text += decoded(withLineFeeds(source.slice(at, next)));
    const markup = MARKUP.find(({ begins }) => source.startsWith(begins, next));
    if (!markup) {
      at = tagEnd(source, next);
      continue;
    }
    const start = next + markup.begins.length;
    const end = source.indexOf(markup.ends, start);
    if (markup === CDATA) text += withLineFeeds(source.slice(start, end));
    at = end + markup.ends.length;
  }
}

/** A `>` inside of an attribute's quotes ends no tag. */
function tagEnd(source: string, start: number): number {
  for (let at = start; ; at++) {
    const character = source[at];
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") at = source.indexOf(character, at + 1);
  }
}

/** As XML has every line end, whatever the platform of the program that wrote it. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

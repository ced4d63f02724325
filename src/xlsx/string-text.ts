import type { XmlElement } from "../spreadsheet/xml/element";

/** The text of a plain or a rich string, without the phonetic readings beside it. */
export function stringText(string: XmlElement): string {
  const pieces = string.children().flatMap((child) => {
    if (child.localName === "t") return [child];
    return child.localName === "r" ? child.children("t") : [];
  });
  return withoutEscapes(pieces.map((piece) => piece.text()).join(""));
}

/** Characters that XML cannot contain are written `_x000D_`. */
export function withoutEscapes(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Characters that XML cannot contain, or would change; and what looks like one that was written so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const ESCAPED = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/g;

export function withEscapes(text: string): string {
  return text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

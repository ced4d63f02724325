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

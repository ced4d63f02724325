import { decoded, escaped } from "../spreadsheet/xml-text";

/**
 * As much XML as mending a part in place takes. What is not touched stays as it was, to the byte:
 * a parser that writes the whole part anew would lose what it does not know.
 */

export type Attributes = Record<string, string>;

/** @param tag What stands between an element's name and its `>`. */
export function attributes(tag: string): Attributes {
  const found: Attributes = {};
  for (const [, name = "", quoted = ""] of tag.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g))
    found[name] = decoded(quoted.slice(1, -1));
  return found;
}

/** ` r="B4" s="2"`, in the given order. */
export function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

export interface Element {
  /** With a namespace prefix, where the file has one. */
  readonly name: string;
  readonly attributes: Attributes;
  /** Undefined for an element that closes itself. */
  readonly inner: string | undefined;
  /** All of it, as it stands. */
  readonly xml: string;
}

/** The elements of a name, whatever their prefix; they must not stand inside one another. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(
    `<((?:\\w+:)?${name})((?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:/>|>([\\s\\S]*?)</\\1>)`,
    "g",
  );
  return Array.from(xml.matchAll(pattern), ([whole, found = name, tag = "", inner]) => ({
    name: found,
    attributes: attributes(tag),
    inner,
    xml: whole,
  }));
}

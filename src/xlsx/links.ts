import { posix } from "node:path";
import { escaped } from "../spreadsheet/xml-text";
import type { Parts } from "./parts";
import { type Element, elements } from "./xml";

/**
 * How the parts of a package refer to one another: a part's relationships, and the content types that
 * are said of all parts in one list. The package itself, whose path is empty, has relationships too.
 */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path of the part that it leads to. */
  readonly target: string;
}

const CONTENT_TYPES = "[Content_Types].xml";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function relationshipsOf(parts: Parts, source: string): Relationship[] {
  return elementsOf(parts, source).map((element) => relationship(element, source));
}

/** @returns The new relationship's id. */
export function relate(parts: Parts, source: string, type: string, target: string): string {
  const path = relationshipsPath(source);
  if (!parts.has(path))
    parts.write(path, `${DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  const id = freeId(relationshipsOf(parts, source));
  const written = escaped(posix.relative(posix.dirname(source), target));
  parts.edit(path, (xml) =>
    appended(xml, "Relationships", `<Relationship Id="${id}" Type="${type}" Target="${written}"/>`),
  );
  return id;
}

/** Says what a part is. */
export function declare(parts: Parts, path: string, contentType: string): void {
  parts.edit(CONTENT_TYPES, (xml) =>
    appended(xml, "Types", `<Override PartName="/${path}" ContentType="${contentType}"/>`),
  );
}

/** Takes a part out, and what the package and the part that refers to it say of it. */
export function takeOut(parts: Parts, source: string, path: string): void {
  parts.remove(path);
  parts.remove(relationshipsPath(path));
  parts.edit(CONTENT_TYPES, (xml) =>
    without(xml, "Override", ({ attributes }) => attributes["PartName"] === `/${path}`),
  );
  const related = relationshipsPath(source);
  if (!parts.has(related)) return;
  parts.edit(related, (xml) =>
    without(xml, "Relationship", (element) => relationship(element, source).target === path),
  );
}

/** Puts a child last in an element that may be written as an empty one. */
export function appended(xml: string, parent: string, child: string): string {
  const closing = new RegExp(`</(?:\\w+:)?${parent}\\s*>`).exec(xml);
  if (closing) return xml.slice(0, closing.index) + child + xml.slice(closing.index);
  return xml.replace(
    new RegExp(`<((?:\\w+:)?${parent})((?:\\s[^>]*?)?)/>`),
    (_, name, attributes) => `<${name}${attributes}>${child}</${name}>`,
  );
}

function without(xml: string, name: string, isOut: (element: Element) => boolean): string {
  return elements(xml, name)
    .filter(isOut)
    .reduce((mended, element) => mended.replace(element.xml, ""), xml);
}

function elementsOf(parts: Parts, source: string): Element[] {
  const path = relationshipsPath(source);
  return parts.has(path) ? elements(parts.text(path), "Relationship") : [];
}

function relationship({ attributes }: Element, source: string): Relationship {
  return {
    id: attributes["Id"] ?? "",
    type: attributes["Type"] ?? "",
    target: posix.resolve("/", posix.dirname(source), attributes["Target"] ?? "").slice(1),
  };
}

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`, `_rels/.rels` of the package. */
function relationshipsPath(source: string): string {
  return posix.join(posix.dirname(source), "_rels", `${posix.basename(source)}.rels`);
}

function freeId(known: readonly Relationship[]): string {
  const used = known.map(({ id }) => id);
  let next = used.length + 1;
  while (used.includes(`rId${next}`)) next++;
  return `rId${next}`;
}

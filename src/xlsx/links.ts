import { posix } from "node:path";
import { attributeList } from "../spreadsheet/xml/attributes";
import type { XmlElement } from "../spreadsheet/xml/element";
import type { Parts } from "./parts";

/**
 * How the parts of a package refer to one another: a part's relationships, and the content types of all
 * parts, which are one list. The package itself, whose path is empty, has relationships too.
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
  const path = relationshipsPath(source);
  if (!parts.has(path)) return [];
  return parts
    .xml(path)
    .children("Relationship")
    .map((element) => relationship(element, source));
}

/** @returns The new relationship's id. */
export function relate(parts: Parts, source: string, type: string, target: string): string {
  const path = relationshipsPath(source);
  if (!parts.has(path))
    parts.write(path, `${DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  const id = freeId(relationshipsOf(parts, source));
  const relative = posix.relative(posix.dirname(source), target);
  parts.patch(path, (root, edits) => {
    const written = attributeList({ Id: id, Type: type, Target: relative });
    edits.append(root, `<${root.prefix}Relationship${written}/>`);
  });
  return id;
}

/** Adds the content type of a part. */
export function declare(parts: Parts, path: string, contentType: string): void {
  parts.patch(CONTENT_TYPES, (root, edits) => {
    const written = attributeList({ PartName: `/${path}`, ContentType: contentType });
    edits.append(root, `<${root.prefix}Override${written}/>`);
  });
}

/** Removes a part, its content type, and the relationship that leads to it. */
export function removePart(parts: Parts, source: string, path: string): void {
  parts.remove(path);
  parts.remove(relationshipsPath(path));
  parts.patch(CONTENT_TYPES, (root, edits) => {
    for (const override of root.children("Override"))
      if (override.attribute("PartName") === `/${path}`) edits.remove(override);
  });
  const related = relationshipsPath(source);
  if (!parts.has(related)) return;
  parts.patch(related, (root, edits) => {
    for (const element of root.children("Relationship"))
      if (relationship(element, source).target === path) edits.remove(element);
  });
}

function relationship(element: XmlElement, source: string): Relationship {
  return {
    id: element.attribute("Id") ?? "",
    type: element.attribute("Type") ?? "",
    target: posix.resolve("/", posix.dirname(source), element.attribute("Target") ?? "").slice(1),
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

import { attributeList } from "../spreadsheet/xml/attributes";
import type { XmlElement } from "../spreadsheet/xml/element";
import { XmlError } from "../spreadsheet/xml/xml-error";
import { escaped } from "../spreadsheet/xml-text";
import type { Parts } from "./parts";

const WORKBOOK = "xl/workbook.xml";

/** What precedes the defined names in a workbook's part, the last of it first. */
const BEFORE = ["externalReferences", "functionGroups", "sheets"];

/** Adds names that no list of names shows. */
export function addHiddenNames(
  parts: Parts,
  names: readonly { readonly name: string; readonly formula: string }[],
): void {
  if (names.length === 0) return;
  parts.patch(WORKBOOK, (root, edits) => {
    const tag = `${root.prefix}definedName`;
    const added = names
      .map(
        ({ name, formula }) =>
          `<${tag}${attributeList({ name, hidden: "1" })}>${escaped(formula)}</${tag}>`,
      )
      .join("");
    const list = root.child("definedNames");
    if (list) edits.append(list, added);
    else edits.insert(elementBefore(root).end, `<${tag}s>${added}</${tag}s>`);
  });
}

/** @param names In lower case. */
export function removeNames(parts: Parts, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  parts.patch(WORKBOOK, (root, edits) => {
    const list = root.child("definedNames");
    const all = list?.children() ?? [];
    const removed = all.filter((one) => names.has((one.attribute("name") ?? "").toLowerCase()));
    if (list && removed.length === all.length) edits.remove(list);
    else for (const one of removed) edits.remove(one);
  });
}

function elementBefore(workbook: XmlElement): XmlElement {
  for (const name of BEFORE) {
    const found = workbook.child(name);
    if (found) return found;
  }
  throw new XmlError("The workbook lists no sheets.");
}

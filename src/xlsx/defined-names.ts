import { escaped } from "../spreadsheet/xml-text";
import type { Parts } from "./parts";
import { elements, written } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/** What stands before the defined names in a workbook's part, the last of it first. */
const BEFORE = ["externalReferences", "functionGroups", "sheets"];

/** Adds names that no list of names shows. */
export function addHiddenNames(
  parts: Parts,
  names: readonly { readonly name: string; readonly formula: string }[],
): void {
  if (names.length === 0) return;
  parts.edit(WORKBOOK, (xml) => {
    const { prefix, at, known } = place(xml);
    const added = names.map(
      ({ name, formula }) =>
        `<${prefix}definedName${written({ name, hidden: "1" })}>${escaped(formula)}</${prefix}definedName>`,
    );
    const all = known
      ? added.join("")
      : `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>`;
    return xml.slice(0, at) + all + xml.slice(at);
  });
}

/** @param names In lower case. */
export function takeOutNames(parts: Parts, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  parts.edit(WORKBOOK, (xml) => {
    const mended = elements(xml, "definedName")
      .filter(({ attributes }) => names.has((attributes["name"] ?? "").toLowerCase()))
      .reduce((rest, element) => rest.replace(element.xml, ""), xml);
    return mended.replace(/<((?:\w+:)?definedNames)\s*>\s*<\/\1>/, "");
  });
}

/** Where a further name goes: before the end of the names, or where they would begin. */
function place(xml: string): { prefix: string; at: number; known: boolean } {
  const names = /<\/((?:\w+:)?)definedNames\s*>/.exec(xml);
  if (names) return { prefix: names[1] ?? "", at: names.index, known: true };
  for (const name of BEFORE) {
    const end = new RegExp(`</((?:\\w+:)?)${name}\\s*>|<((?:\\w+:)?)${name}(?:\\s[^>]*)?/>`).exec(
      xml,
    );
    if (end) return { prefix: end[1] ?? end[2] ?? "", at: end.index + end[0].length, known: false };
  }
  throw new Error("The workbook lists no sheets.");
}

import type { XmlElement } from "../spreadsheet/xml/element";
import { XmlError } from "../spreadsheet/xml/xml-error";
import { calculationSettings } from "./calculation-settings";
import { relationshipsOf, removePart } from "./links";
import type { Parts } from "./parts";
import { stringText } from "./string-text";
import { workbookPath } from "./workbook-path";
import { Worksheet } from "./worksheet";

/** A workbook's sheets and names, as the parts of its file have them. */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[];
  readonly names: readonly StoredName[];
  /** The names of all tabs, those of charts too. */
  readonly tabs: readonly string[];
}

export interface StoredSheet {
  readonly name: string;
  /** Its part. */
  readonly path: string;
  readonly worksheet: Worksheet;
}

export interface StoredName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  /** The one sheet on which it is known, if it is not all. */
  readonly sheet?: string;
}

/** @throws Error where the parts make no workbook. */
export function readWorkbook(parts: Parts): StoredWorkbook {
  const path = workbookPath(parts);
  const root = parts.xml(path);
  if (root.localName !== "workbook") throw new XmlError(`${path} is no workbook.`);
  const related = new Map(relationshipsOf(parts, path).map((link) => [link.id, link]));
  const { isFrom1904 } = calculationSettings(parts);
  const strings = sharedStrings(parts);
  const tabs = childrenOf(root, "sheets", "sheet").map((sheet) => ({
    name: sheet.attribute("name") ?? "",
    part: related.get(sheet.prefixedAttribute("id") ?? ""),
  }));
  // A chart may have a tab of its own, which has no cells.
  const sheets = tabs
    .flatMap(({ name, part }) =>
      part?.type.endsWith("/worksheet") ? [{ name, path: part.target }] : [],
    )
    .map(({ name, path }) => ({
      name,
      path,
      worksheet: parts.parsed(path, (xml) => new Worksheet(xml, strings, isFrom1904)),
    }));
  const names = childrenOf(root, "definedNames", "definedName").map((element) => {
    const sheet = tabs[Number(element.attribute("localSheetId") ?? Number.NaN)]?.name;
    return {
      name: element.attribute("name") ?? "",
      formula: element.text(),
      ...(sheet === undefined ? {} : { sheet }),
    };
  });
  return { sheets, names, tabs: tabs.map(({ name }) => name) };
}

function childrenOf(root: XmlElement, list: string, name: string): XmlElement[] {
  return root.child(list)?.children(name) ?? [];
}

function sharedStrings(parts: Parts): string[] {
  const path = relationshipsOf(parts, workbookPath(parts)).find(({ type }) =>
    type.endsWith("/sharedStrings"),
  )?.target;
  return path !== undefined && parts.has(path)
    ? parts.xml(path).children("si").map(stringText)
    : [];
}

/**
 * Removes the order in which Excel last calculated. Excel makes it anew; left in, it would name a cell
 * that has lost its formula, and Excel would call the file damaged.
 */
export function removeCalculationChain(parts: Parts): void {
  const path = workbookPath(parts);
  const chain = relationshipsOf(parts, path).find(({ type }) => type.endsWith("/calcChain"));
  removePart(parts, path, chain?.target ?? "xl/calcChain.xml");
}

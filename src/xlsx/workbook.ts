import type { XmlElement } from "../spreadsheet/xml/element";
import { relationshipsOf, removePart } from "./links";
import type { Parts } from "./parts";
import { stringText } from "./string-text";
import { Worksheet } from "./worksheet";

/** A workbook's sheets and names, as the parts of its file have them. */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[];
  readonly names: readonly StoredName[];
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

const WORKBOOK = "xl/workbook.xml";

/** @throws Error where the parts make no workbook. */
export function readWorkbook(parts: Parts): StoredWorkbook {
  const root = parts.xml(WORKBOOK);
  const targets = new Map(relationshipsOf(parts, WORKBOOK).map(({ id, target }) => [id, target]));
  const strings = sharedStrings(parts);
  const tabs = childrenOf(root, "sheets", "sheet").map((sheet) => ({
    name: sheet.attribute("name") ?? "",
    path: targets.get(sheet.prefixedAttribute("id") ?? "") ?? "",
  }));
  // A chart may have a tab of its own, which has no cells.
  const sheets = tabs
    .filter(({ path }) => path.includes("worksheets/"))
    .map(({ name, path }) => ({
      name,
      path,
      worksheet: parts.parsed(path, (xml) => new Worksheet(xml, strings)),
    }));
  const names = childrenOf(root, "definedNames", "definedName").map((element) => {
    const sheet = tabs[Number(element.attribute("localSheetId") ?? Number.NaN)]?.name;
    return {
      name: element.attribute("name") ?? "",
      formula: element.text(),
      ...(sheet === undefined ? {} : { sheet }),
    };
  });
  return { sheets, names };
}

function childrenOf(root: XmlElement, list: string, name: string): XmlElement[] {
  return root.child(list)?.children(name) ?? [];
}

function sharedStrings(parts: Parts): string[] {
  const path = "xl/sharedStrings.xml";
  return parts.has(path) ? parts.xml(path).children("si").map(stringText) : [];
}

/**
 * Removes the order in which Excel last calculated. Excel makes it anew; left in, it would name a cell
 * that has lost its formula, and Excel would call the file damaged.
 */
export function removeCalculationChain(parts: Parts): void {
  removePart(parts, WORKBOOK, "xl/calcChain.xml");
}

import { decoded } from "../spreadsheet/xml-text";
import { relationshipsOf, takeOut } from "./links";
import type { Parts } from "./parts";
import { texts, Worksheet } from "./worksheet";
import { elements } from "./xml";

/** A workbook's sheets and names, as the parts of its file have them. */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[];
  readonly names: readonly StoredName[];
}

export interface StoredSheet {
  readonly name: string;
  /** The part that holds it. */
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
  const xml = parts.text(WORKBOOK);
  const targets = new Map(relationshipsOf(parts, WORKBOOK).map(({ id, target }) => [id, target]));
  const strings = sharedStrings(parts);
  const tabs = elements(xml, "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    path: targets.get(relationshipId(attributes)) ?? "",
  }));
  // A chart may have a tab of its own, which holds no cells.
  const sheets = tabs
    .filter(({ path }) => path.includes("worksheets/"))
    .map(({ name, path }) => ({ name, path, worksheet: new Worksheet(parts.text(path), strings) }));
  const names = elements(xml, "definedName").map(({ attributes, inner }) => {
    const sheet = tabs[Number(attributes["localSheetId"] ?? Number.NaN)]?.name;
    return {
      name: attributes["name"] ?? "",
      formula: decoded(inner ?? ""),
      ...(sheet === undefined ? {} : { sheet }),
    };
  });
  return { sheets, names };
}

/** The prefix of the attribute is the file's choice. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function sharedStrings(parts: Parts): string[] {
  const path = "xl/sharedStrings.xml";
  if (!parts.has(path)) return [];
  return elements(parts.text(path), "si").map(({ inner }) => texts(inner ?? ""));
}

/**
 * Takes out the order in which Excel last calculated. Excel makes it anew; left in, it would name a
 * cell that has lost its formula, and Excel would call the file damaged.
 */
export function withoutCalculationChain(parts: Parts): void {
  takeOut(parts, WORKBOOK, "xl/calcChain.xml");
}

import { type Position, position } from "../spreadsheet/address";
import type { XmlElement } from "../spreadsheet/xml/element";
import { relationshipsOf } from "./links";
import type { Parts } from "./parts";
import type { StoredValue } from "./stored-cell";
import { withoutEscapes } from "./string-text";
import { workbookPath } from "./workbook-path";

/** What a workbook keeps of another that it refers to: the values that it saw there last. */
export interface ExternalBook {
  readonly sheets: ReadonlyMap<string, readonly ExternalCell[]>;
  /** What its names referred to, in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

export interface ExternalCell {
  readonly at: Position;
  readonly value: StoredValue;
}

/** The other workbooks in the order of their numbers in formulas, from `[1]` on. */
export function externalBooks(parts: Parts): ExternalBook[] {
  const path = workbookPath(parts);
  const related = new Map(relationshipsOf(parts, path).map(({ id, target }) => [id, target]));
  const references = parts.xml(path).child("externalReferences")?.children("externalReference");
  return (references ?? []).map((reference) => {
    const target = related.get(reference.prefixedAttribute("id") ?? "") ?? "";
    const book = parts.has(target) ? parts.xml(target).child("externalBook") : undefined;
    return book ? externalBook(book) : { sheets: new Map(), names: new Map() };
  });
}

function externalBook(book: XmlElement): ExternalBook {
  const names = book.child("sheetNames")?.children("sheetName") ?? [];
  const sheets = new Map<string, ExternalCell[]>(
    names.map((sheet) => [sheet.attribute("val") ?? "", []]),
  );
  const order = [...sheets.keys()];
  for (const data of book.child("sheetDataSet")?.children("sheetData") ?? []) {
    const cells = sheets.get(order[Number(data.attribute("sheetId"))] ?? "");
    for (const cell of data.descendants("cell")) {
      const at = position(cell.attribute("r") ?? "");
      if (at) cells?.push({ at, value: cellValue(cell) });
    }
  }
  const defined = book.child("definedNames")?.children("definedName") ?? [];
  return {
    sheets,
    names: new Map(
      defined.map((name) => [
        (name.attribute("name") ?? "").toLowerCase(),
        (name.attribute("refersTo") ?? "").replace(/^=/, ""),
      ]),
    ),
  };
}

function cellValue(cell: XmlElement): StoredValue {
  const raw = cell.child("v")?.text();
  if (raw === undefined) return null;
  switch (cell.attribute("t")) {
    case "str":
      return withoutEscapes(raw);
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { error: raw };
    default:
      return Number(raw);
  }
}

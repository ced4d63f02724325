import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * An .xlsx file with one sheet a name, written out as Excel writes one.
 *
 * @param sheets Each sheet's `<sheetData>` and what follows it, by the sheet's name.
 * @param more Further parts, by path; their content types and relationships are the caller's concern.
 */
export function workbookFile(
  sheets: Readonly<Record<string, string>>,
  {
    names = "",
    strings = [],
    more = {},
  }: { names?: string; strings?: readonly string[]; more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const all = Object.entries(sheets);
  const sheetRels = all.map((_, i) =>
    relationship(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([relationship(1, "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all
      .map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheetRels,
      relationship(all.length + 1, "sharedStrings", "sharedStrings.xml"),
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((s) => `<si>${s}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      all.map(([, xml], i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    {},
  );
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

import { readXml } from "../spreadsheet/xml/element";
import { XmlError } from "../spreadsheet/xml/xml-error";
import { DECLARATION, declare, relate, relationshipsOf, removePart } from "./links";
import type { Parts } from "./parts";

/** Custom XML parts: data of others that travels with a workbook, each with its own namespace. */
const WORKBOOK = "xl/workbook.xml";
/** LibreOffice lets the package refer to them, Excel the workbook. */
const SOURCES = [WORKBOOK, ""];
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The path of the first part whose root has the namespace, whatever part refers to it. */
export function customXmlPath(parts: Parts, namespace: string): string | undefined {
  return parts
    .paths()
    .filter((path) => /^customXml\/item\d+\.xml$/i.test(path))
    .find((path) => rootNamespace(parts.text(path)) === namespace);
}

/**
 * Adds a part, or replaces the one of the namespace.
 *
 * @param itemId A GUID in braces, by which Excel knows the part; one for each namespace.
 */
export function writeCustomXml(parts: Parts, namespace: string, itemId: string, xml: string): void {
  const known = customXmlPath(parts, namespace);
  if (known) {
    parts.write(known, xml);
    return;
  }
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.write(path, xml);
  parts.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declare(
    parts,
    properties,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  relate(parts, path, `${OFFICE}/customXmlProps`, properties);
  relate(parts, WORKBOOK, `${OFFICE}/customXml`, path);
}

export function removeCustomXml(parts: Parts, namespace: string): void {
  const path = customXmlPath(parts, namespace);
  if (!path) return;
  for (const { target } of relationshipsOf(parts, path)) removePart(parts, path, target);
  for (const source of SOURCES) removePart(parts, source, path);
}

/** A part that cannot be read belongs to another program, and does not stop Offtake. */
function rootNamespace(xml: string): string | undefined {
  try {
    return readXml(xml).namespace;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

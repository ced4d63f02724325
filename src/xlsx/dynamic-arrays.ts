import { appended, DECLARATION, declare, relate, relationshipsOf } from "./links";
import type { Parts } from "./parts";
import { elements } from "./xml";

const WORKBOOK = "xl/workbook.xml";
const METADATA = "xl/metadata.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const DYNAMIC = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${XDA}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/**
 * The number by which a cell says that its formula is a dynamic array, its `cm`. Excel lists the kinds
 * of cells in a part of its own, and drops the kind when the last such cell has gone.
 */
export function dynamicArrayCell(parts: Parts): string {
  const path = relationshipsOf(parts, WORKBOOK).find(({ type }) => type === RELATIONSHIP)?.target;
  if (path === undefined || !parts.has(path)) {
    parts.write(METADATA, `${DECLARATION}<metadata xmlns="${MAIN}"></metadata>`);
    declare(
      parts,
      METADATA,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    );
    relate(parts, WORKBOOK, RELATIONSHIP, METADATA);
    return dynamicArrayCell(parts);
  }
  const known = numberIn(parts.text(path));
  if (known !== undefined) return known;
  parts.edit(path, withDynamicArrays);
  return numberIn(parts.text(path)) ?? "1";
}

function numberIn(xml: string): string | undefined {
  const type = elements(xml, "metadataType").findIndex(
    ({ attributes }) => attributes["name"] === "XLDAPR",
  );
  const cells = elements(elements(xml, "cellMetadata")[0]?.inner ?? "", "bk");
  const index = cells.findIndex(({ inner }) =>
    elements(inner ?? "", "rc").some(({ attributes }) => attributes["t"] === String(type + 1)),
  );
  return type === -1 || index === -1 ? undefined : String(index + 1);
}

/** The lists of a workbook's metadata, in the order that the schema wants. */
const LISTS = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata"];

/** Adds the kind to each list that it belongs to. */
function withDynamicArrays(xml: string): string {
  const types = withEntry(xml, "metadataTypes", TYPE);
  const type = elements(types, "metadataType").length;
  const future = withList(types, "futureMetadata", DYNAMIC);
  return withEntry(future, "cellMetadata", `<bk><rc t="${type}" v="0"/></bk>`);
}

/** Puts an entry last in a list that counts its entries, or makes the list. */
function withEntry(xml: string, list: string, entry: string): string {
  const [known] = elements(xml, list);
  if (!known) return withList(xml, list, `<${list} count="1">${entry}</${list}>`);
  const count = Number(known.attributes["count"] ?? 0) + 1;
  const grown = appended(known.xml, list, entry).replace(/\bcount="\d+"/, `count="${count}"`);
  return xml.replace(known.xml, grown);
}

/** Puts a list behind those that come before it, or of its own kind. */
function withList(xml: string, list: string, element: string): string {
  const before = LISTS.slice(0, LISTS.indexOf(list) + 1).flatMap((name) => elements(xml, name));
  const last = before.at(-1);
  const at = last
    ? xml.lastIndexOf(last.xml) + last.xml.length
    : (/<metadata\b[^>]*>/.exec(xml)?.[0].length ?? 0) + Math.max(0, xml.indexOf("<metadata"));
  return xml.slice(0, at) + element + xml.slice(at);
}

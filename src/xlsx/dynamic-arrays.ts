import type { XmlEdits } from "../spreadsheet/xml/edits";
import type { XmlElement } from "../spreadsheet/xml/element";
import { DECLARATION, declare, relate, relationshipsOf } from "./links";
import type { Parts } from "./parts";

const WORKBOOK = "xl/workbook.xml";
const METADATA = "xl/metadata.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

/**
 * The number by which a cell says that its formula is a dynamic array, its `cm`. Excel lists the kinds
 * of cells in a part of its own, and drops the kind with the last such cell.
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
  const known = numberIn(parts.xml(path));
  if (known !== undefined) return known;
  parts.patch(path, addDynamicArrays);
  return numberIn(parts.xml(path)) ?? "1";
}

/** The numbers by which cells say that they are dynamic arrays. */
export function dynamicKinds(parts: Parts): ReadonlySet<string> {
  const path = relationshipsOf(parts, WORKBOOK).find(({ type }) =>
    type.endsWith("/sheetMetadata"),
  )?.target;
  if (path === undefined || !parts.has(path)) return new Set();
  const metadata = parts.xml(path);
  const types = metadata.child("metadataTypes")?.children("metadataType") ?? [];
  const type = types.findIndex((one) => one.attribute("name") === "XLDAPR") + 1;
  const cells = metadata.child("cellMetadata")?.children("bk") ?? [];
  return new Set(
    cells.flatMap((cell, index) =>
      cell.children("rc").some((record) => record.attribute("t") === String(type))
        ? [String(index + 1)]
        : [],
    ),
  );
}

function numberIn(metadata: XmlElement): string | undefined {
  const type = (metadata.child("metadataTypes")?.children("metadataType") ?? []).findIndex(
    (one) => one.attribute("name") === "XLDAPR",
  );
  const cells = metadata.child("cellMetadata")?.children("bk") ?? [];
  const index = cells.findIndex((cell) =>
    cell.children("rc").some((record) => record.attribute("t") === String(type + 1)),
  );
  return type === -1 || index === -1 ? undefined : String(index + 1);
}

/** The lists of a workbook's metadata, in the order of the schema. */
const LISTS = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata"];

/** Adds the kind to each list that it belongs to. */
function addDynamicArrays(metadata: XmlElement, edits: XmlEdits): void {
  const { prefix } = metadata;
  const type = (metadata.child("metadataTypes")?.children("metadataType").length ?? 0) + 1;
  addEntry(
    metadata,
    edits,
    "metadataTypes",
    `<${prefix}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`,
  );
  addList(
    metadata,
    edits,
    "futureMetadata",
    `<${prefix}futureMetadata name="XLDAPR" count="1"><${prefix}bk><${prefix}extLst><${prefix}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${XDA}" fDynamic="1" fCollapsed="0"/></${prefix}ext></${prefix}extLst></${prefix}bk></${prefix}futureMetadata>`,
  );
  addEntry(
    metadata,
    edits,
    "cellMetadata",
    `<${prefix}bk><${prefix}rc t="${type}" v="0"/></${prefix}bk>`,
  );
}

/** Puts an entry last in a list that counts its entries, or makes the list. */
function addEntry(metadata: XmlElement, edits: XmlEdits, list: string, entry: string): void {
  const known = metadata.child(list);
  if (!known) {
    const tag = metadata.prefix + list;
    addList(metadata, edits, list, `<${tag} count="1">${entry}</${tag}>`);
    return;
  }
  edits.setAttribute(known, "count", String(Number(known.attribute("count") ?? 0) + 1));
  edits.append(known, entry);
}

/** Puts a list behind those that precede it, or are of its own kind. */
function addList(metadata: XmlElement, edits: XmlEdits, name: string, list: string): void {
  const before = LISTS.slice(0, LISTS.indexOf(name) + 1).flatMap((one) => metadata.children(one));
  const last = before.at(-1);
  if (last) edits.insert(last.end, list);
  else edits.prepend(metadata, list);
}

import { attributeList } from "../spreadsheet/xml/attributes";
import { readXml, type XmlElement } from "../spreadsheet/xml/element";
import { escaped } from "../spreadsheet/xml-text";
import {
  DECLARATION,
  declare,
  type Relationship,
  relate,
  relationshipsOf,
  removePart,
} from "./links";
import type { Parts } from "./parts";
import { storedName } from "./stored-form";

/** The add-in that a workbook's formulas need, as its manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

/** @param manifest The manifest's XML. */
export function addInOf(manifest: string): AddIn {
  const root = readXml(manifest);
  const text = (name: string) => root.child(name)?.text().trim() ?? "";
  return { id: text("Id"), version: text("Version") };
}

/** An add-in's settings in a workbook, each as JSON. */
export type Properties = Readonly<Record<string, string>>;

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships";

const PACKAGE = "";
/** Which pane a workbook opens with; [MS-OWEXML] 2.2.8. */
const PANES = "xl/webextensions/taskpanes.xml";
/** Which add-in, and which of its functions the workbook uses; [MS-OWEXML] 2.2.7. */
const extensionPath = (number: number) => `xl/webextensions/webextension${number}.xml`;

const SHOWS_PANE: Properties = { "Office.AutoShowTaskpaneWithDocument": "true" };

/**
 * Notes the add-in in the workbook, so that Excel offers it to who opens the file and has it not, and
 * shows its pane to who has it.
 *
 * @param ids The custom functions in the workbook, with their namespace.
 */
export function addWebExtension(
  parts: Parts,
  { id, version }: AddIn,
  ids: readonly string[],
  properties: Properties = SHOWS_PANE,
): void {
  const panes = panesOf(parts) ?? newPanes(parts);
  const path = freePath(parts);
  const reference = relate(parts, panes, `${MICROSOFT}/webextension`, path);
  parts.patch(panes, (root, edits) => edits.append(root, pane(reference)));
  parts.write(path, extension(id, version, ids, properties));
  declare(parts, path, "application/vnd.ms-office.webextension+xml");
}

/** The add-in's settings in the workbook, if it is noted there. */
export function webExtension(parts: Parts, addIn: AddIn): Properties | undefined {
  const note = noteOf(parts, addIn);
  if (!note) return undefined;
  const properties = parts.xml(note.target).child("properties")?.children("property") ?? [];
  return Object.fromEntries(
    properties.map((one) => [one.attribute("name") ?? "", one.attribute("value") ?? ""]),
  );
}

/** Removes the note and the settings in it; those of other add-ins stay. */
export function removeWebExtension(parts: Parts, addIn: AddIn): void {
  const note = noteOf(parts, addIn);
  if (!note) return;
  const isOnly = relationshipsOf(parts, note.panes).length === 1;
  removePart(parts, note.panes, note.target);
  parts.patch(note.panes, (root, edits) => {
    for (const pane of root.children("taskpane")) if (refersTo(pane, note.id)) edits.remove(pane);
  });
  if (isOnly) removePart(parts, PACKAGE, note.panes);
}

/** Where the add-in is noted: the part of the panes, and its relationship to the note. */
function noteOf(
  parts: Parts,
  { id }: AddIn,
): (Relationship & { readonly panes: string }) | undefined {
  const panes = panesOf(parts);
  if (panes === undefined) return undefined;
  const note = relationshipsOf(parts, panes).find(
    ({ target }) => parts.has(target) && isOf(id, parts.xml(target)),
  );
  return note && { ...note, panes };
}

function panesOf(parts: Parts): string | undefined {
  const type = `${MICROSOFT}/webextensiontaskpanes`;
  const found = relationshipsOf(parts, PACKAGE).find((one) => one.type === type)?.target;
  return found !== undefined && parts.has(found) ? found : undefined;
}

function newPanes(parts: Parts): string {
  parts.write(PANES, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`);
  declare(parts, PANES, "application/vnd.ms-office.webextensiontaskpanes+xml");
  relate(parts, PACKAGE, `${MICROSOFT}/webextensiontaskpanes`, PANES);
  return PANES;
}

function freePath(parts: Parts): string {
  let number = 1;
  while (parts.has(extensionPath(number))) number++;
  return extensionPath(number);
}

function pane(reference: string): string {
  return `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${R}" r:id="${reference}"/></wetp:taskpane>`;
}

function refersTo(pane: XmlElement, relationship: string): boolean {
  return pane
    .children("webextensionref")
    .some((reference) => reference.prefixedAttribute("id") === relationship);
}

function isOf(id: string, extension: XmlElement): boolean {
  const found = extension.child("reference")?.attribute("id") ?? "";
  return found.replace(/[{}]/g, "").toLowerCase() === id.toLowerCase();
}

function extension(
  id: string,
  version: string,
  ids: readonly string[],
  properties: Properties,
): string {
  const settings = Object.entries(properties)
    .map(([name, value]) => `<we:property${attributeList({ name, value })}/>`)
    .join("");
  const functions = ids
    .map((one) => `<we:customFunctionIds>${escaped(storedName(one))}</we:customFunctionIds>`)
    .join("");
  return `${DECLARATION}<we:webextension xmlns:we="${WE}" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${settings}</we:properties><we:bindings/><we:snapshot xmlns:r="${R}"/><we:extLst><a:ext xmlns:a="${DRAWING}" uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions val="1"/></a:ext><a:ext xmlns:a="${DRAWING}" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList>${functions}</we:customFunctionIdList></a:ext></we:extLst></we:webextension>`;
}

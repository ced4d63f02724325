import { escaped } from "../spreadsheet/xml-text";
import {
  appended,
  DECLARATION,
  declare,
  type Relationship,
  relate,
  relationshipsOf,
  takeOut,
} from "./links";
import type { Parts } from "./parts";
import { storedName } from "./stored-form";
import { elements, written } from "./xml";

/** The add-in that a workbook's formulas need, as its manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

/** @param manifest The manifest's XML. */
export function addInOf(manifest: string): AddIn {
  const text = (name: string) => elements(manifest, name)[0]?.inner?.trim() ?? "";
  return { id: text("Id"), version: text("Version") };
}

/** What a workbook keeps for an add-in: its settings, each as JSON. */
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
  parts.edit(panes, (xml) => appended(xml, "taskpanes", pane(reference)));
  parts.write(path, extension(id, version, ids, properties));
  declare(parts, path, "application/vnd.ms-office.webextension+xml");
}

/** What the workbook keeps for the add-in, if it is noted there. */
export function webExtension(parts: Parts, addIn: AddIn): Properties | undefined {
  const note = noteOf(parts, addIn);
  if (!note) return undefined;
  const properties = elements(parts.text(note.target), "property").map(({ attributes }) => [
    attributes["name"] ?? "",
    attributes["value"] ?? "",
  ]);
  return Object.fromEntries(properties);
}

/** Takes the note out again, with what the workbook kept for the add-in; other add-ins' stay. */
export function takeOutWebExtension(parts: Parts, addIn: AddIn): void {
  const note = noteOf(parts, addIn);
  if (!note) return;
  const isOnly = relationshipsOf(parts, note.panes).length === 1;
  takeOut(parts, note.panes, note.target);
  parts.edit(note.panes, (xml) => withoutPane(xml, note.id));
  if (isOnly) takeOut(parts, PACKAGE, note.panes);
}

/** Where the add-in is noted: the part of the panes, and its relationship to the note. */
function noteOf(
  parts: Parts,
  { id }: AddIn,
): (Relationship & { readonly panes: string }) | undefined {
  const panes = panesOf(parts);
  if (panes === undefined) return undefined;
  const note = relationshipsOf(parts, panes).find(
    ({ target }) => parts.has(target) && isOf(id, parts.text(target)),
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

function withoutPane(xml: string, reference: string): string {
  const out = elements(xml, "taskpane").filter(({ inner }) =>
    elements(inner ?? "", "webextensionref").some(({ attributes }) =>
      Object.entries(attributes).some(([name, id]) => name.endsWith(":id") && id === reference),
    ),
  );
  return out.reduce((mended, element) => mended.replace(element.xml, ""), xml);
}

function isOf(id: string, extension: string): boolean {
  const found = elements(extension, "reference")[0]?.attributes["id"] ?? "";
  return found.replace(/[{}]/g, "").toLowerCase() === id.toLowerCase();
}

function extension(
  id: string,
  version: string,
  ids: readonly string[],
  properties: Properties,
): string {
  const kept = Object.entries(properties)
    .map(([name, value]) => `<we:property${written({ name, value })}/>`)
    .join("");
  const functions = ids
    .map((one) => `<we:customFunctionIds>${escaped(storedName(one))}</we:customFunctionIds>`)
    .join("");
  return `${DECLARATION}<we:webextension xmlns:we="${WE}" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${kept}</we:properties><we:bindings/><we:snapshot xmlns:r="${R}"/><we:extLst><a:ext xmlns:a="${DRAWING}" uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions val="1"/></a:ext><a:ext xmlns:a="${DRAWING}" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList>${functions}</we:customFunctionIdList></a:ext></we:extLst></we:webextension>`;
}

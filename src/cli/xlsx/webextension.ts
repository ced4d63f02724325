import type { Parts } from "./parts";
import { storedName } from "./stored-form";
import { elements, escaped } from "./xml";

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

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Which pane a workbook opens with; [MS-OWEXML] 2.2.8. */
const PANES = "xl/webextensions/taskpanes.xml";
/** Which add-in, and which of its functions the workbook uses; [MS-OWEXML] 2.2.7. */
const EXTENSION = "xl/webextensions/webextension1.xml";

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
): void {
  parts.write(PANES, panes());
  parts.write(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  parts.write(EXTENSION, extension(id, version, ids));
  parts.edit("[Content_Types].xml", (xml) =>
    inserted(
      xml,
      "Types",
      override(PANES, "application/vnd.ms-office.webextensiontaskpanes+xml") +
        override(EXTENSION, "application/vnd.ms-office.webextension+xml"),
    ),
  );
  parts.edit("_rels/.rels", (xml) =>
    inserted(
      xml,
      "Relationships",
      `<Relationship Id="${freeId(xml)}" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="${PANES}"/>`,
    ),
  );
}

function panes(): string {
  return `${DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
}

function extension(id: string, version: string, ids: readonly string[]): string {
  const functions = ids
    .map((one) => `<we:customFunctionIds>${escaped(storedName(one))}</we:customFunctionIds>`)
    .join("");
  return `${DECLARATION}<we:webextension xmlns:we="${WE}" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${R}"/><we:extLst><a:ext xmlns:a="${DRAWING}" uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions val="1"/></a:ext><a:ext xmlns:a="${DRAWING}" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList>${functions}</we:customFunctionIdList></a:ext></we:extLst></we:webextension>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}

function inserted(xml: string, root: string, child: string): string {
  return xml.replace(`</${root}>`, `${child}</${root}>`);
}

function freeId(xml: string): string {
  const used = elements(xml, "Relationship").map((tag) => tag.attributes["Id"]);
  let next = used.length + 1;
  while (used.includes(`rId${next}`)) next++;
  return `rId${next}`;
}

import { exportDeal, importDeal } from "../../deals/import";
import { OWN } from "../../deals/own-deal";
import type { DealFile } from "../../deals/schema";
import { readXml } from "../../spreadsheet/xml/element";
import { XmlError } from "../../spreadsheet/xml/xml-error";
import { escaped } from "../../spreadsheet/xml-text";

/**
 * The user's own deals travel with the workbook, in a custom XML part of ours. Its version is in the
 * namespace: an Offtake that does not know the version does not find the part.
 */
export const NAMESPACE = "urn:offtake:own-deals:1";

/** @returns A text, or null where the workbook has none; to be read after the next sync. */
export function queueReading({
  workbook,
}: Excel.RequestContext): OfficeExtension.ClientResult<string> {
  return workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().getXml();
}

/**
 * Writes all of them, in the place of those that were there. It is one action, so that a request that
 * breaks off has written all of them or none.
 *
 * @param isKept Whether the workbook has a part for them already.
 */
export function queueWriting(
  { workbook }: Excel.RequestContext,
  deals: readonly DealFile[],
  isKept: boolean,
): void {
  const { customXmlParts } = workbook;
  const part = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
  if (!isKept) customXmlParts.add(xmlOf(deals));
  else if (deals.length > 0) part.setXml(xmlOf(deals));
  else part.delete();
}

function xmlOf(deals: readonly DealFile[]): string {
  const parts = deals.map((deal) => `<deal>${escaped(exportDeal(deal))}</deal>`);
  return `<deals xmlns="${NAMESPACE}">${parts.join("")}</deals>`;
}

/**
 * Returns the user's own deals in the part. The part may come from anywhere, so whatever is not one of
 * Offtake's deals is left out.
 */
export function dealsIn(xml: string | null | undefined): readonly DealFile[] {
  return dealTexts(xml)
    .map((text) => importDeal(text).deal)
    .filter((deal): deal is DealFile => deal?.id.startsWith(OWN) === true);
}

/** Returns nothing where the workbook has no part, or one that is not well-formed. */
function dealTexts(xml: string | null | undefined): readonly string[] {
  if (!xml) return [];
  try {
    return readXml(xml)
      .children("deal")
      .map((deal) => deal.text());
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}

import { exportDeal, importDeal } from "../../deals/import";
import { OWN } from "../../deals/own-deal";
import type { DealFile } from "../../deals/schema";
import { decoded, escaped } from "../../spreadsheet/xml-text";

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

/** What can be read as deals: the part may have come from anywhere. */
export function dealsIn(xml: string | null | undefined): readonly DealFile[] {
  const parts = (xml ?? "").matchAll(/<deal>([^<]*)<\/deal>/g);
  return Array.from(parts, ([, text = ""]) => importDeal(decoded(text)).deal).filter(
    (deal): deal is DealFile => deal?.id.startsWith(OWN) === true,
  );
}

import { columnLetters } from "../../spreadsheet/address";
import { FOOTER, MARGINS } from "../../templates/page-setup";
import type { SheetPlan } from "../../templates/plan";

/** Sets a sheet up for printing. Queued, like the sheet itself. */
export function drawPage(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { printTitles, onOnePage, pageBreaks = [] }: SheetPlan,
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.setPrintMargins("Inches", MARGINS);
  if (printTitles?.rows) pageLayout.setPrintTitleRows(`$1:$${printTitles.rows}`);
  if (printTitles?.columns)
    pageLayout.setPrintTitleColumns(`$A:$${columnLetters(printTitles.columns - 1)}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = FOOTER.left;
  defaultForAllPages.rightFooter = FOOTER.right;
  for (const row of pageBreaks) horizontalPageBreaks.add(`A${row + 1}`);
}

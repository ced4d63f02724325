import { columnLetters } from "../spreadsheet/address";
import { sheetName } from "../spreadsheet/sheet-name";
import type { XmlEdits } from "../spreadsheet/xml/edits";
import type { XmlElement } from "../spreadsheet/xml/element";
import { escaped } from "../spreadsheet/xml-text";
import type { SheetPlan } from "../templates/plan";

/**
 * Writes the titles that each sheet repeats in print in the form that Excel reads: columns before rows,
 * and the sheet's name in quotes where it needs them. The writer leaves it bare, and Excel calls a file
 * with a bare `Case values!$1:$3` damaged.
 */
export function writePrintTitles(
  workbook: XmlElement,
  edits: XmlEdits,
  sheets: readonly SheetPlan[],
): void {
  for (const name of workbook.child("definedNames")?.children("definedName") ?? []) {
    if (name.attribute("name") !== "_xlnm.Print_Titles") continue;
    const sheet = sheets[Number(name.attribute("localSheetId"))];
    if (sheet?.printTitles)
      edits.replaceContent(name, escaped(titles(sheet.name, sheet.printTitles)));
  }
}

function titles(name: string, { rows, columns }: NonNullable<SheetPlan["printTitles"]>): string {
  const ranges = [
    ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
    ...(rows > 0 ? [`$1:$${rows}`] : []),
  ];
  return ranges.map((range) => `${sheetName(name)}!${range}`).join(",");
}

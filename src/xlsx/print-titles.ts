import { columnLetters } from "../spreadsheet/address";
import { sheetName } from "../spreadsheet/sheet-name";
import { escaped } from "../spreadsheet/xml-text";
import type { SheetPlan } from "../templates/plan";

/**
 * A workbook part with the titles that each sheet repeats in print, in the form that Excel reads:
 * columns before rows, and the sheet's name in quotes where it needs them. The writer leaves it bare,
 * and Excel calls a file with a bare `Case values!$1:$3` damaged.
 */
export function withPrintTitles(workbook: string, sheets: readonly SheetPlan[]): string {
  return workbook.replace(PRINT_TITLES, (whole, opening: string, index: string) => {
    const sheet = sheets[Number(index)];
    return sheet?.printTitles
      ? `${opening}${escaped(titles(sheet.name, sheet.printTitles))}`
      : whole;
  });
}

const PRINT_TITLES = /(<definedName name="_xlnm\.Print_Titles" localSheetId="(\d+)">)[^<]*/g;

function titles(name: string, { rows, columns }: NonNullable<SheetPlan["printTitles"]>): string {
  const ranges = [
    ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
    ...(rows > 0 ? [`$1:$${rows}`] : []),
  ];
  return ranges.map((range) => `${sheetName(name)}!${range}`).join(",");
}

import { absolute, address, areaAddress } from "../../spreadsheet/address";
import { between } from "../../spreadsheet/area";
import { sheetName } from "../../spreadsheet/sheet-name";
import type { Content, Plan, SheetPlan } from "../../templates/plan";
import { styles } from "../../templates/styles";
import { TAB_COLORS } from "../../templates/tab-colors";
import type { CellContent, SheetContent, WorkbookContent } from "./content";

/** A planned workbook as the engine takes it: what it holds and how it looks. */
export function planContent({ sheets, names }: Plan): WorkbookContent {
  return {
    sheets: sheets.map(sheetContent),
    names: names.map(({ name, sheet, at, to = at, comment }) => ({
      name,
      formula: `=${sheetName(sheet)}!${areaAddress(between(at, to), absolute)}`,
      ...(comment === undefined ? {} : { comment }),
    })),
  };
}

function sheetContent({
  name,
  role,
  cells,
  widths,
  hidden,
  frozen,
  merged,
}: SheetPlan): SheetContent {
  return {
    name,
    cells: Object.fromEntries(
      cells.map(({ at, content, format, style }) => [
        address(at),
        { ...cellContent(content), numberFormat: format, style: styles[style] },
      ]),
    ),
    widths,
    ...(hidden ? { hidden } : {}),
    tabColor: TAB_COLORS[role],
    hidesGridlines: true,
    ...(frozen ? { frozen } : {}),
    ...(merged ? { merged } : {}),
  };
}

function cellContent(content: Content): CellContent {
  if (content.kind === "blank") return {};
  return content.kind === "value" ? { value: content.value } : { formula: content.formula };
}

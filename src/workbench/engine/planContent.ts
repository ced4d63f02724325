import { absolute, address, sheetName } from "../../templates/address";
import type { Content, Plan } from "../../templates/plan";
import type { CellContent, WorkbookContent } from "./content";

/** A planned workbook as the engine takes it: values, formulas and number formats. */
export function planContent({ sheets, names }: Plan): WorkbookContent {
  return {
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells: Object.fromEntries(
        cells
          .filter(({ content }) => content.kind !== "blank")
          .map(({ at, content, format }) => [
            address(at),
            { ...cellContent(content), numberFormat: format },
          ]),
      ),
    })),
    names: names.map(({ name, sheet, at, comment }) => ({
      name,
      formula: `=${sheetName(sheet)}!${absolute(at)}`,
      ...(comment === undefined ? {} : { comment }),
    })),
  };
}

function cellContent(content: Content): CellContent {
  if (content.kind === "blank") return {};
  return content.kind === "value" ? { value: content.value } : { formula: content.formula };
}

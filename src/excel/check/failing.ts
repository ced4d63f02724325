import { CHECKS_FAILED } from "../../templates/compile/checks";
import { LABEL } from "../../templates/compile/layout";
import type { SheetCells } from "../cells/sheet-cells";
import { cellsByName, type NamedCell, type WorkbookImage } from "../cells/workbook-image";
import { type Finding, placeOf, placeText } from "./finding";

/** The model's own checks that do not hold. */
export function failingChecks(image: WorkbookImage): Finding[] {
  // A second model in the workbook has its own, with a prefix.
  const totals = [...image.names.keys()].filter((name) => IS_TOTAL.test(name));
  return totals.flatMap((name) => failingOf(image, cellsByName(image)(name)));
}

const IS_TOTAL = new RegExp(`^(\\w+_)?${CHECKS_FAILED}$`, "i");

function failingOf(image: WorkbookImage, total: NamedCell | undefined): Finding[] {
  if (!total?.cell || total.cell.value === 0) return [];
  const sheet = image.sheets.get(total.sheet);
  const failing = (sheet?.cells ?? []).filter(
    ({ at, value }) =>
      at.column === total.at.column && at.row < total.at.row && (value === 1 || isError(value)),
  );
  return failing.map(({ at }) => {
    const cell = placeOf(total.sheet, at);
    return {
      kind: "failing check",
      sentence: `${placeText(cell)}: check failed: ${labelOf(sheet, at.row)}.`,
      cell,
    };
  });
}

function labelOf(sheet: SheetCells | undefined, row: number): string {
  return String(sheet?.at({ row, column: LABEL })?.value ?? "this check");
}

function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

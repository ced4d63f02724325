import { CHECKS_FAILED } from "../../templates/compile/checks";
import { LABEL } from "../../templates/compile/layout";
import type { CheckedSheet } from "./checked-sheet";
import { type Finding, placeOf, said } from "./finding";
import { cellsByName, type WorkbookImage } from "./workbook-image";

/** The model's own checks that do not hold. */
export function failingChecks(image: WorkbookImage): Finding[] {
  const total = cellsByName(image)(CHECKS_FAILED);
  if (!total?.held || total.held.value === 0) return [];
  const sheet = image.sheets.get(total.sheet);
  const failing = (sheet?.cells ?? []).filter(
    ({ at, value }) =>
      at.column === total.at.column && at.row < total.at.row && (value === 1 || isError(value)),
  );
  return failing.map(({ at }) => {
    const cell = placeOf(total.sheet, at);
    return {
      kind: "failing check",
      sentence: `${said(cell)}: ${labelOf(sheet, at.row)} does not hold.`,
      cell,
    };
  });
}

function labelOf(sheet: CheckedSheet | undefined, row: number): string {
  return String(sheet?.at({ row, column: LABEL })?.value ?? "this check");
}

function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

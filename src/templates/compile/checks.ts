import { address } from "../../spreadsheet/address";
import { sheetName } from "../../spreadsheet/sheet-name";
import { INPUTS } from "../inputs-sheet";
import { MISNAMED, TYPED_OVER } from "../inputs-totals";
import type { Template } from "../language/template";
import { differenceFormat, formatOf, unitLabel } from "../language/units";
import type { Naming } from "../naming";
import type { NamePlan, SheetPlan } from "../plan";
import { Drawing } from "./drawing";
import {
  FIRST_ROW,
  HEAD_ROW,
  LABEL,
  OPENING,
  SUBTITLE_ROW,
  TITLE_ROW,
  UNIT,
  VALUE,
} from "./layout";
import { type Page, PLAIN } from "./page";
import type { PlacedSheet } from "./place";

/** The sheet that gathers the checks of all others. */
export const CHECKS = "Checks";
/** How many checks fail: the master check. */
export const CHECKS_FAILED = "ChecksFailed";
/** Each model has this setting: the most that a check lets pass. */
export const TOLERANCE = "CheckTolerance";

const DIFFERENCE = VALUE;
const RESULT = OPENING;

/** A sheet's own checks, below what they check: the difference, and whether it lets pass. */
export function drawSheetChecks(page: Page, { sheet, checksRow }: PlacedSheet): void {
  const checks = sheet.checks ?? [];
  if (checks.length === 0) return;
  page.heading(checksRow, "Checks");
  page.drawing.put(checksRow, DIFFERENCE, "Difference", "headingRight");
  page.drawing.put(checksRow, RESULT, "Result", "headingRight");
  for (const [i, { label, unit, difference }] of checks.entries()) {
    const row = checksRow + 1 + i;
    page.drawing.put(row, LABEL, label, "label");
    page.drawing.put(row, UNIT, unitLabel(unit), "unit");
    page.formula(row, DIFFERENCE, difference, differenceFormat(unit), PLAIN);
    const formula = verdict(row, page.called(TOLERANCE));
    page.drawing.put(row, RESULT, { kind: "formula", formula }, "check", OK_OR_FAIL);
  }
}

const OK_OR_FAIL = formatOf("check");

/** 0 where the difference is small enough, else 1; an error is no small difference. */
function verdict(row: number, tolerance: string): string {
  const difference = address({ row, column: DIFFERENCE });
  return `=IF(IFERROR(ABS(${difference})<=${tolerance},FALSE),0,1)`;
}

/** What the sheet of inputs says of itself: other checks tell nothing where these fail. */
const INPUT_CHECKS = [
  ["No formula of Inputs is typed over", TYPED_OVER],
  ["The names that formulas read are those of Inputs", MISNAMED],
] as const;

/** Every check of the model on one sheet, and under them how many fail. */
export function checksSheet(
  template: Template,
  placed: readonly PlacedSheet[],
  called: Naming,
): { readonly plan: SheetPlan; readonly names: readonly NamePlan[] } {
  const drawing = new Drawing();
  drawing.put(TITLE_ROW, LABEL, `${template.title}: Checks`, "title");
  drawing.put(
    SUBTITLE_ROW,
    LABEL,
    "All model checks. Every check must read OK before you send the workbook.",
    "subtitle",
  );
  drawing.put(HEAD_ROW, LABEL, "Check", "columnHeadLeft");
  drawing.put(HEAD_ROW, UNIT, "Sheet", "columnHeadUnit");
  drawing.put(HEAD_ROW, VALUE, "Result", "columnHead");
  let row = FIRST_ROW;
  for (const { sheet, checksRow } of placed)
    for (const [i, { label }] of (sheet.checks ?? []).entries()) {
      const result = address({ row: checksRow + 1 + i, column: RESULT });
      const formula = `=${sheetName(sheet.name)}!${result}`;
      drawing.put(row, LABEL, label, "label");
      drawing.put(row, UNIT, sheet.name, "unit");
      drawing.put(row, VALUE, { kind: "formula", formula }, "checkLink", OK_OR_FAIL);
      row++;
    }
  for (const [label, name] of INPUT_CHECKS) {
    const formula = `=IF(IFERROR(${name}=0,FALSE),0,1)`;
    drawing.put(row, LABEL, label, "label");
    drawing.put(row, UNIT, INPUTS, "unit");
    drawing.put(row, VALUE, { kind: "formula", formula }, "check", OK_OR_FAIL);
    row++;
  }
  const from = address({ row: FIRST_ROW, column: VALUE });
  const to = address({ row: row - 1, column: VALUE });
  drawing.put(row, LABEL, "Failed checks", "labelTotal");
  drawing.put(row, UNIT, null, "unitTotal");
  const total = { kind: "formula", formula: `=SUM(${from}:${to})` } as const;
  drawing.put(row, VALUE, total, "formulaTotal", "0_)");
  return {
    names: [
      {
        name: called.name(CHECKS_FAILED),
        sheet: called.sheet(CHECKS),
        at: { row, column: VALUE },
        comment: "0 = all checks pass",
      },
    ],
    plan: {
      name: called.sheet(CHECKS),
      role: "checks",
      widths: [84, 12, 12],
      cells: drawing.cells,
      frozen: { rows: FIRST_ROW, columns: 0 },
      printTitles: { rows: FIRST_ROW, columns: 0 },
    },
  };
}

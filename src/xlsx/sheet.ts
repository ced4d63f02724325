import type { Cell, CellValue, DataValidation, WriteSheet } from "hucre";
import { address, areaAddress, columnLetters, type Position } from "../spreadsheet/address";
import { between } from "../spreadsheet/area";
import { FIRST_SERIAL } from "../spreadsheet/serial-dates";
import { FOOTER, LINE_HEIGHT, MARGINS } from "../templates/page-setup";
import type { CellPlan, SheetPlan, ValidationPlan } from "../templates/plan";
import { TAB_COLORS } from "../templates/tab-colors";
import { type NumberBounds, numberRule } from "../templates/validation";
import { cellStyle } from "./cell-style";
import { fileChart } from "./chart";
import { toStored } from "./stored-form";

/** What a cell shows, so that a viewer that does not calculate shows it too. */
export type Values = (sheet: string, at: Position) => number | string | boolean | null;

const NAMESPACE = "OFFTAKE.";

/**
 * A planned sheet as the writer of files takes it, with every value in its place.
 *
 * @param ids The custom functions, with their namespace.
 */
export function fileSheet(plan: SheetPlan, values: Values, ids: readonly string[]): WriteSheet {
  const { frozen, printTitles } = plan;
  return {
    name: plan.name,
    columns: plan.widths.map((width, column) => ({
      width,
      ...(isHidden(plan, column) ? { hidden: true } : {}),
    })),
    cells: cells(plan, values, ids),
    view: { showGridLines: false, tabColor: { rgb: TAB_COLORS[plan.role] }, zoomScale: 85 },
    rowDefs: new Map(
      (plan.tall ?? []).map(({ row, lines }) => [row, { height: lines * LINE_HEIGHT }]),
    ),
    ...(frozen ? { freezePane: frozen } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: plan.onOnePage ? 1 : 0,
      margins: MARGINS,
      ...(printTitles?.rows ? { printTitlesRow: `$1:$${printTitles.rows}` } : {}),
      ...(printTitles?.columns
        ? { printTitlesColumn: `$A:$${columnLetters(printTitles.columns - 1)}` }
        : {}),
    },
    headerFooter: { oddFooter: `&L${FOOTER.left}&R${FOOTER.right}` },
    // The writer wants the row above the break.
    rowBreaks: (plan.pageBreaks ?? []).map((row) => row - 1),
    dataValidations: (plan.validations ?? []).map(validation),
    charts: (plan.charts ?? []).map(fileChart),
  };
}

function isHidden({ hidden }: SheetPlan, column: number): boolean {
  return hidden !== undefined && column >= hidden.from && column <= hidden.to;
}

function cells(
  plan: SheetPlan,
  values: Values,
  ids: readonly string[],
): Map<string, Partial<Cell>> {
  const valueAt = (at: Position): CellValue => values(plan.name, at);
  const written = new Map<string, Partial<Cell>>();
  for (const cell of plan.cells) {
    const { row, column } = cell.at;
    const filled = valueAt(cell.at);
    // A text that a formula filled is written where it stands, once the file is there: see write.ts.
    const spilled = { value: typeof filled === "string" ? null : filled };
    written.set(`${row},${column}`, {
      ...(cell.content.kind === "blank" ? spilled : content(cell, valueAt(cell.at), ids)),
      style: cellStyle(cell.style, cell.format),
    });
  }
  return written;
}

/** Excel stores a custom function, even one that gives a single value, as a dynamic array. */
function content(
  { at, content }: CellPlan,
  value: CellValue,
  ids: readonly string[],
): Partial<Cell> {
  if (content.kind === "blank") return {};
  if (content.kind === "value") return { value: content.value };
  const formula = toStored(content.formula.slice(1), ids);
  const result = { value, formula, formulaResult: value };
  if (content.kind === "formula" && !content.formula.includes(NAMESPACE)) return result;
  const { rows, columns } = content.kind === "spill" ? content : { rows: 1, columns: 1 };
  const end = { row: at.row + rows - 1, column: at.column + columns - 1 };
  return {
    ...result,
    formulaType: "array",
    formulaRef: areaAddress(between(at, end)),
    formulaDynamic: true,
  };
}

function validation({ at, rule, sentence }: ValidationPlan): DataValidation {
  const shared = {
    range: address(at),
    allowBlank: true,
    showErrorMessage: true,
    // A warning, not a wall: an analyst may mean it.
    errorStyle: "warning",
    errorTitle: "Offtake",
    errorMessage: sentence,
  } as const;
  switch (rule.kind) {
    case "list":
      return rule.cells === undefined
        ? { ...shared, type: "list", values: [...rule.options] }
        : { ...shared, type: "list", formula1: rule.cells };
    case "date":
      return { ...shared, type: "date", operator: "greaterThan", formula1: `${FIRST_SERIAL - 1}` };
    default:
      return { ...shared, type: rule.kind === "whole" ? "whole" : "decimal", ...bounds(rule) };
  }
}

function bounds(given: NumberBounds) {
  const { operator, first, second } = numberRule(given);
  const formulas = {
    formula1: `${first}`,
    ...(second === undefined ? {} : { formula2: `${second}` }),
  };
  return { ...formulas, operator: OPERATORS[operator] };
}

const OPERATORS = {
  between: "between",
  "at least": "greaterThanOrEqual",
  "at most": "lessThanOrEqual",
} as const;

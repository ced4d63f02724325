import { templates } from "../../templates/catalogue";
import { CHECKS_FAILED } from "../../templates/compile/checks";
import { compile } from "../../templates/compile/compile";
import { LABEL } from "../../templates/compile/layout";
import { INPUTS, type Terms } from "../../templates/inputs-sheet";
import type { Plan, SheetPlan } from "../../templates/plan";
import { isFormula } from "../literal";
import { type Finding, placeOf, said } from "./finding";
import {
  type CheckedCell,
  type CheckedSheet,
  namedCell,
  type WorkbookImage,
} from "./workbook-image";

/** The model's own checks that do not hold. */
export function failingChecks(image: WorkbookImage): Finding[] {
  const total = namedCell(image, CHECKS_FAILED);
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

/** Cells where a template has a formula and the sheet has something typed. */
export function overwrittenFormulas(image: WorkbookImage, terms: Terms): Finding[] {
  return templates
    .map((template) => compile(template, terms))
    .filter((plan) => isBuilt(plan, image))
    .flatMap((plan) =>
      plan.sheets
        .filter(({ name }) => name !== INPUTS)
        .flatMap((sheet) => overwritten(sheet, image)),
    );
}

/** Sheets of two templates may be called alike; a template is there with all of its sheets. */
function isBuilt({ sheets }: Plan, image: WorkbookImage): boolean {
  return sheets.every(({ name }) => name === INPUTS || image.sheets.has(name));
}

function overwritten(plan: SheetPlan, image: WorkbookImage): Finding[] {
  const sheet = image.sheets.get(plan.name);
  if (!sheet) return [];
  const rows = movedRows(plan, sheet);
  const held = new Map(sheet.cells.map((cell) => [key(cell.at.row, cell.at.column), cell]));
  return plan.cells.flatMap(({ at, content }): Finding[] => {
    const row = rows.get(at.row);
    const isPlanned = content.kind === "formula" || content.kind === "spill";
    if (!isPlanned || row === undefined) return [];
    const cell = held.get(key(row, at.column));
    if (!cell || isFormula(cell.formula)) return [];
    const where = placeOf(plan.name, { row, column: at.column });
    return [
      {
        kind: "number over a formula",
        sentence: `${said(where)} holds ${String(cell.formula)} where the template has a formula: ${content.formula}`,
        cell: where,
      },
    ];
  });
}

/** Where the plan's rows stand now, by their labels: a row whose label is not there alone is left out. */
function movedRows(plan: SheetPlan, sheet: CheckedSheet): ReadonlyMap<number, number> {
  const planned = byLabel(
    plan.cells.flatMap(({ at, content }) =>
      at.column === LABEL && content.kind === "value" ? [[String(content.value), at.row]] : [],
    ),
  );
  const there = byLabel(
    sheet.cells
      .filter(({ at }) => at.column === LABEL)
      .map(({ at, value }) => [String(value), at.row]),
  );
  return new Map(
    [...planned].flatMap(([label, rows]) => {
      const now = there.get(label);
      // Labels may repeat, as in two blocks; their order is then that of the plan.
      return now?.length === rows.length ? rows.map((row, i) => [row, now[i] ?? row] as const) : [];
    }),
  );
}

function byLabel(pairs: readonly (readonly (string | number)[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [label, row] of pairs) {
    const rows = found.get(String(label)) ?? [];
    found.set(String(label), [...rows, Number(row)]);
  }
  return found;
}

function labelOf(sheet: CheckedSheet | undefined, row: number): string {
  const label = sheet?.cells.find(({ at }: CheckedCell) => at.row === row && at.column === LABEL);
  return String(label?.value ?? "this check");
}

function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

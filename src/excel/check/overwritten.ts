import type { Position } from "../../spreadsheet/address";
import type { CellPlan } from "../../templates/plan";
import { isFormula } from "../cells/literal";
import type { CheckedCell, CheckedSheet } from "../cells/sheet-cells";
import { type BuiltSheet, type BuiltTemplate, plannedLabels } from "./built";
import { columnsNow, type FormulaCell, rowsNow } from "./current-places";
import { type Finding, placeOf, said } from "./finding";

/**
 * Cells where a template has a formula and the sheet has something typed.
 *
 * @param meant Cells that hold a value because they are to, each `Lease!C5`.
 */
export function overwrittenFormulas(
  built: readonly BuiltTemplate[],
  meant: ReadonlySet<string> = new Set(),
): Finding[] {
  return built
    .flatMap(({ sheets }) => sheets.flatMap(overwritten))
    .filter(({ cell }) => !cell || !meant.has(said(cell)));
}

function overwritten({ plan, now }: BuiltSheet): Finding[] {
  const cells = plan.cells.flatMap((cell) => formulaCell(cell) ?? []);
  const { rows, shift } = rowsNow(plannedLabels(plan), now);
  const columns = columnsNow(cells, rows, now, shift);
  return cells.flatMap((planned): Finding[] => {
    const row = rows.get(planned.at.row);
    const column = columns.get(planned.at.column);
    if (row === undefined || column === undefined) return [];
    const held = now.at({ row, column });
    if (!held) return [];
    if (!isFormula(held.formula)) return [typedOver(now, held, planned.formula)];
    return held.value === "#SPILL!" && planned.fills ? inTheWay(now, held.at, planned.fills) : [];
  });
}

function formulaCell({ at, content }: CellPlan): FormulaCell | undefined {
  if (content.kind === "formula") return { at, formula: content.formula };
  if (content.kind !== "spill") return undefined;
  const { formula, rows, columns } = content;
  return { at, formula, fills: { rows, columns } };
}

function typedOver({ name }: CheckedSheet, held: CheckedCell, formula: string): Finding {
  const cell = placeOf(name, held.at);
  return {
    kind: "number over a formula",
    sentence: `${said(cell)} holds ${String(held.formula)} where the template has a formula: ${formula}`,
    cell,
  };
}

/** What stands where a formula wants to fill more cells than its own. */
function inTheWay(
  sheet: CheckedSheet,
  { row, column }: Position,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Finding[] {
  const first = placeOf(sheet.name, { row, column });
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }))
    .slice(1)
    .flatMap((at) => sheet.at(at) ?? [])
    .map((held): Finding => {
      const cell = placeOf(sheet.name, held.at);
      return {
        kind: "number over a formula",
        sentence: `${said(cell)} holds ${String(held.formula)}, in the way of what ${said(first)} fills. Clear it.`,
        cell,
      };
    });
}

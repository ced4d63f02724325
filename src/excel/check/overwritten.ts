import type { Position } from "../../spreadsheet/address";
import type { CellPlan } from "../../templates/plan";
import { isFormula } from "../cells/literal";
import type { FilledCell, SheetCells } from "../cells/sheet-cells";
import { type BuiltSheet, type BuiltTemplate, plannedLabels } from "./built";
import { columnsNow, type FormulaCell, rowsNow } from "./current-places";
import { type Finding, placeOf, placeText } from "./finding";

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
    .filter(({ cell }) => !cell || !meant.has(placeText(cell)));
}

function overwritten({ plan, now }: BuiltSheet): Finding[] {
  const cells = plan.cells.flatMap((cell) => formulaCell(cell) ?? []);
  const { rows, shift } = rowsNow(plannedLabels(plan), now);
  const columns = columnsNow(cells, rows, now, shift);
  return cells.flatMap((planned): Finding[] => {
    const row = rows.get(planned.at.row);
    const column = columns.get(planned.at.column);
    if (row === undefined || column === undefined) return [];
    const current = now.at({ row, column });
    if (!current) return [];
    if (!isFormula(current.formula)) return [typedOver(now, current, planned.formula)];
    return current.value === "#SPILL!" && planned.fills
      ? inTheWay(now, current.at, planned.fills)
      : [];
  });
}

function formulaCell({ at, content }: CellPlan): FormulaCell | undefined {
  if (content.kind === "formula") return { at, formula: content.formula };
  if (content.kind !== "spill") return undefined;
  const { formula, rows, columns } = content;
  return { at, formula, fills: { rows, columns } };
}

function typedOver({ name }: SheetCells, current: FilledCell, formula: string): Finding {
  const cell = placeOf(name, current.at);
  return {
    kind: "number over a formula",
    sentence: `${placeText(cell)}: formula overwritten with ${String(current.formula)}. Original: ${formula}`,
    cell,
  };
}

/** What is where a formula wants to fill more cells than its own. */
function inTheWay(
  sheet: SheetCells,
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
    .map((current): Finding => {
      const cell = placeOf(sheet.name, current.at);
      return {
        kind: "number over a formula",
        sentence: `${placeText(cell)} contains ${String(current.formula)}, which blocks the array that spills from ${placeText(first)}. Clear it.`,
        cell,
      };
    });
}

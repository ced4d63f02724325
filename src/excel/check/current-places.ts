import type { Position } from "../../spreadsheet/address";
import { LABEL } from "../../templates/compile/layout";
import { isFormula } from "../cells/literal";
import type { SheetCells } from "../cells/sheet-cells";

/** A planned cell that holds a formula. */
export interface FormulaCell {
  readonly at: Position;
  readonly formula: string;
  /** Where it fills more cells than its own. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

/** How many columns a user may have inserted at once. */
const FARTHEST = 3;

/**
 * Where the plan's rows are now, by their labels; a row whose label is not there alone is left out.
 *
 * @returns Also how many columns further right the labels are.
 */
export function rowsNow(
  planned: readonly (readonly [label: string, row: number])[],
  sheet: SheetCells,
): { readonly rows: ReadonlyMap<number, number>; readonly shift: number } {
  const found = Array.from({ length: FARTHEST + 1 }, (_, shift) => ({
    shift,
    rows: rowsAt(planned, sheet, LABEL + shift),
  }));
  return found.reduce((best, one) => (one.rows.size > best.rows.size ? one : best));
}

function rowsAt(
  planned: readonly (readonly [label: string, row: number])[],
  { cells }: SheetCells,
  column: number,
): ReadonlyMap<number, number> {
  const there = byLabel(
    cells.filter(({ at }) => at.column === column).map(({ at, value }) => [String(value), at.row]),
  );
  return new Map(
    [...byLabel(planned)].flatMap(([label, rows]) => {
      const now = there.get(label);
      // Labels may repeat, as in two blocks; their order is then that of the plan.
      return now?.length === rows.length ? rows.map((row, i) => [row, now[i] ?? row] as const) : [];
    }),
  );
}

function byLabel(pairs: readonly (readonly [label: string, row: number])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [label, row] of pairs) {
    const rows = found.get(label);
    if (rows) rows.push(row);
    else found.set(label, [row]);
  }
  return found;
}

/**
 * Where the plan's columns are now: where formulas are in the rows that have some. Columns keep
 * their order, and one that cannot be told is as far right as the one before it.
 *
 * @param shift How far right the labels are.
 */
export function columnsNow(
  cells: readonly FormulaCell[],
  rows: ReadonlyMap<number, number>,
  sheet: SheetCells,
  shift: number,
): ReadonlyMap<number, number> {
  const byColumn = formulaRows(cells, rows);
  const now = new Map<number, number>();
  let by = shift;
  for (const [column, planned] of [...byColumn].sort(([a], [b]) => a - b)) {
    const isOfFormulas = (shift: number) =>
      planned.filter((row) => isFormula(sheet.at({ row, column: column + shift })?.formula))
        .length >=
      MOST * planned.length;
    // One formula may be the very one that was typed over: it moves no column.
    const further = planned.length > 1 && !isOfFormulas(by) ? FURTHER : [];
    by += further.find((more) => isOfFormulas(by + more)) ?? 0;
    now.set(column, column + by);
  }
  return now;
}

/** A column of which this share is formulas is a column of formulas. */
const MOST = 0.5;
const FURTHER = Array.from({ length: FARTHEST }, (_, i) => i + 1);

/** By planned column, the rows in which its formulas are now. */
function formulaRows(
  cells: readonly FormulaCell[],
  rows: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { at } of cells) {
    const row = rows.get(at.row);
    const known = found.get(at.column) ?? [];
    if (row !== undefined) found.set(at.column, [...known, row]);
  }
  return found;
}

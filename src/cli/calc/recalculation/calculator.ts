import { CellError } from "../../../functions/cells";
import type { Area, Position } from "../../../spreadsheet/address";
import { between, cellsOf, contains } from "../../../spreadsheet/area";
import type { CellFormulas, FormulaResult } from "../../../workbench/engine/cell-formulas";
import type { Value } from "../../../workbench/engine/engine";
import type { StoredValue } from "../../../xlsx/stored-cell";
import { Unsupported } from "../translate/unsupported";
import type { SheetCells } from "./book-cells";
import type { CellsOnSheet, FormulaCell } from "./formula-cell";

/** What a formula gives its cells, row by row. */
export interface Calculated {
  readonly fills: Area;
  readonly values: readonly StoredValue[];
  readonly reads: readonly CellsOnSheet[];
  /** What a function said of its error. */
  readonly message?: string;
}

/** More cells than one formula may fill here. */
const MOST_CELLS = 2_000_000;

/** Calculates formulas of a workbook, one at a time, with the values that its cells have at the moment. */
export class Calculator {
  constructor(
    private readonly engine: CellFormulas,
    private readonly sheets: readonly SheetCells[],
  ) {}

  /** To be called where values have changed that were read before. */
  forget(): void {
    this.engine.forget();
  }

  /** @throws Unsupported where it cannot be calculated. */
  calculated(cell: FormulaCell): Calculated {
    const { formula, at, sheet } = cell;
    if (!formula) throw cell.why ?? new Unsupported("not readable", "has no formula");
    const reads = new Reads();
    const source = {
      cell: (sheet: number, row: number, column: number) => this.sheets[sheet]?.data(row, column),
      reads: (sheet: number, area: Area) => reads.add(sheet, area),
    };
    const result = this.attempt(() => this.engine.result(formula.text, { sheet, ...at }, source));
    const shown = this.shown(cell, result);
    const error = result.rows[0]?.[0];
    return {
      ...shown,
      reads: reads.all,
      ...(error instanceof CellError && error.message !== "" ? { message: error.message } : {}),
    };
  }

  /** The largest number that a formula reads. */
  largestOperand({ reads }: Pick<Calculated, "reads">): number {
    let largest = 0;
    for (const { sheet, area } of reads)
      for (let row = area.startRow; row <= area.endRow; row++)
        for (let column = area.startColumn; column <= area.endColumn; column++) {
          const value = this.sheets[sheet]?.data(row, column)?.v;
          if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
        }
    return largest;
  }

  private attempt(calculate: () => FormulaResult): FormulaResult {
    try {
      return calculate();
    } catch (error) {
      const reason = error instanceof RangeError ? "it calls itself too often" : "the engine fails";
      throw new Unsupported("known difference", `cannot be calculated: ${reason}`);
    }
  }

  private shown(cell: FormulaCell, result: FormulaResult): Pick<Calculated, "fills" | "values"> {
    const { at, fills } = cell;
    const one = between(at, at);
    if (cell.entered === "plain") return { fills: one, values: [this.single(result, cell.at)] };
    const rows = result.rows.length === 0 ? [[new CellError("#VALUE!")]] : result.rows;
    if (cell.entered === "array")
      return { fills, values: cellsOf(fills).map((at) => spread(rows, at, fills)) };
    const [height, width] = [rows.length, rows[0]?.length ?? 1];
    if (height * width > MOST_CELLS)
      throw new Unsupported("known difference", "fills more cells than Offtake calculates");
    const spill = between(at, { row: at.row + height - 1, column: at.column + width - 1 });
    if (this.isBlocked(cell, spill)) return { fills: one, values: [{ error: "#SPILL!" }] };
    return { fills: spill, values: rows.flat().map(stored) };
  }

  /** A formula that gives a range, and is no array formula, shows the cell beside it. */
  private single({ rows, refersTo }: FormulaResult, at: Position): StoredValue {
    if (!refersTo) return stored(rows[0]?.[0] ?? null);
    const { startRow, startColumn, endRow, endColumn } = refersTo.area;
    const isRow = startRow === endRow;
    const isColumn = startColumn === endColumn;
    const row = isRow ? startRow : isColumn ? at.row : -1;
    const column = isColumn ? startColumn : isRow ? at.column : -1;
    if (!contains(refersTo.area, { row, column })) return { error: "#VALUE!" };
    return stored(rows[row - startRow]?.[column - startColumn] ?? null);
  }

  private isBlocked(cell: FormulaCell, spill: Area): boolean {
    const sheet = this.sheets[cell.sheet];
    return cellsOf(spill).some(
      (at) => sheet?.isTaken(at) === true && !contains(cell.fills, at) && sheet.owner(at) !== cell,
    );
  }
}

/** What a formula looked at, each place once. */
class Reads {
  readonly all: CellsOnSheet[] = [];
  private readonly seen = new Set<string>();

  add(sheet: number, area: Area): void {
    const { startRow, startColumn, endRow, endColumn } = area;
    const key = `${sheet} ${startRow} ${startColumn} ${endRow} ${endColumn}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.all.push({ sheet, area: { startRow, startColumn, endRow, endColumn } });
  }
}

/** A single row or column is repeated; beyond what there is, an array formula shows #N/A. */
function spread(rows: FormulaResult["rows"], at: Position, fills: Area): StoredValue {
  const row = rows.length === 1 ? rows[0] : rows[at.row - fills.startRow];
  if (!row) return { error: "#N/A" };
  const column = row.length === 1 ? 0 : at.column - fills.startColumn;
  return column < row.length ? stored(row[column] ?? null) : { error: "#N/A" };
}

/** A formula that gives a blank shows 0, as in Excel. */
function stored(value: Value): StoredValue {
  if (value === null) return 0;
  if (value instanceof CellError) return { error: value.code };
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  return value;
}

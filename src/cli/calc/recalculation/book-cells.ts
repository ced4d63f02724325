import type { ICellData } from "@univerjs/core";
import { CellError, type ErrorCode } from "../../../functions/cells";
import { type Area, address, type Position } from "../../../spreadsheet/address";
import { between, cellsOf, overlaps } from "../../../spreadsheet/area";
import { movedFormula } from "../../../spreadsheet/formula/moved";
import { sheetName } from "../../../spreadsheet/sheet-name";
import { sourceCell } from "../../../workbench/engine/cell-formulas";
import type { ExternalCell } from "../../../xlsx/external-books";
import { cellKey } from "../../../xlsx/offset-index";
import type { StoredFormula, StoredValue } from "../../../xlsx/stored-cell";
import type { Worksheet } from "../../../xlsx/worksheet";
import { Unsupported } from "../translate/unsupported";
import type { CellsOnSheet, FormulaCell } from "./formula-cell";

/** The cells of one sheet, with the values that they have at the moment. */
export class SheetCells {
  /** By `cellKey`. */
  private readonly known = new Map<number, ICellData>();
  private readonly values = new Map<number, Exclude<StoredValue, null>>();
  /** The formula that gives a cell its value, by `cellKey`. */
  private readonly owners = new Map<number, FormulaCell>();
  readonly formulas: FormulaCell[] = [];
  rows = 0;
  columns = 0;

  constructor(readonly name: string) {}

  set(at: Position, value: StoredValue): void {
    this.rows = Math.max(this.rows, at.row + 1);
    this.columns = Math.max(this.columns, at.column + 1);
    const key = cellKey(at);
    this.known.delete(key);
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }

  value(at: Position): StoredValue {
    return this.values.get(cellKey(at)) ?? null;
  }

  valuesIn(area: Area): StoredValue[] {
    return cellsOf(area).map((at) => this.value(at));
  }

  /** The value as the engine reads it. */
  data(row: number, column: number): ICellData | undefined {
    const key = cellKey({ row, column });
    const known = this.known.get(key);
    if (known) return known;
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    const made = sourceCell(cellOf(value));
    this.known.set(key, made);
    return made;
  }

  owner(at: Position): FormulaCell | undefined {
    return this.owners.get(cellKey(at));
  }

  isTaken(at: Position): boolean {
    return this.values.has(cellKey(at));
  }

  own(formula: FormulaCell): void {
    for (const at of cellsOf(formula.fills)) {
      this.owners.set(cellKey(at), formula);
      this.rows = Math.max(this.rows, at.row + 1);
      this.columns = Math.max(this.columns, at.column + 1);
    }
  }

  disown(formula: FormulaCell): void {
    for (const at of cellsOf(formula.fills))
      if (this.owners.get(cellKey(at)) === formula) this.owners.delete(cellKey(at));
  }

  remove(formula: FormulaCell): void {
    this.disown(formula);
    this.formulas.splice(this.formulas.indexOf(formula), 1);
  }

  /** The formulas that give a value to a cell of an area. */
  ownersIn(area: Area): Iterable<FormulaCell> {
    return count(area) <= this.owners.size
      ? this.ownersOfEach(area)
      : this.formulas.filter(({ fills }) => overlaps(fills, area));
  }

  private ownersOfEach(area: Area): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    for (let row = area.startRow; row <= area.endRow; row++)
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const owner = this.owner({ row, column });
        if (owner) found.add(owner);
      }
    return found;
  }
}

export function ownersOf(
  sheets: readonly SheetCells[],
  { sheet, area }: CellsOnSheet,
): Iterable<FormulaCell> {
  return sheets[sheet]?.ownersIn(area) ?? [];
}

function cellOf(value: Exclude<StoredValue, null>) {
  return typeof value === "object" ? new CellError(value.error as ErrorCode) : value;
}

/** @param index Of the sheet in the engine. @param isDynamic Of a cell's metadata. */
export function sheetCells(
  name: string,
  index: number,
  worksheet: Worksheet,
  dynamicKinds: ReadonlySet<string>,
): SheetCells {
  const cells = new SheetCells(name);
  const shared = new Map<number, { readonly at: Position; readonly text: string }>();
  for (const at of worksheet.positions()) {
    const value = worksheet.value(at);
    cells.set(at, value);
    const stored = worksheet.formula(at);
    if (!stored) continue;
    if (stored.shared !== undefined && stored.text !== "")
      shared.set(stored.shared, { at, text: stored.text });
    cells.formulas.push(formulaCell(name, index, worksheet, at, stored, shared, dynamicKinds));
  }
  for (const formula of cells.formulas) cells.own(formula);
  return cells;
}

/** More cells than one formula may fill here. */
const MOST_FILLED = 2_000_000;

const TOO_LARGE = {
  text: "",
  why: new Unsupported("known difference", "fills more cells than Offtake calculates"),
};

function count(area: Area): number {
  return (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
}

function formulaCell(
  sheet: string,
  index: number,
  worksheet: Worksheet,
  at: Position,
  stored: StoredFormula,
  shared: ReadonlyMap<number, { readonly at: Position; readonly text: string }>,
  dynamicKinds: ReadonlySet<string>,
): FormulaCell {
  const kind = worksheet.dynamicKind(at);
  const isDynamic = kind !== undefined && (dynamicKinds.size === 0 || dynamicKinds.has(kind));
  const named = stored.fills ?? stored.dataTable;
  const isTooLarge = named !== undefined && count(named) > MOST_FILLED;
  const fills = named && !isTooLarge ? named : between(at, at);
  const before = cellsOf(fills).map((cell) => worksheet.value(cell));
  const [first] = before;
  const isNewError = typeof first === "object" && first !== null && worksheet.hasValueMetadata(at);
  return {
    sheet: index,
    at,
    name: `${sheetName(sheet)}!${address(at)}`,
    ...(isTooLarge ? TOO_LARGE : text(at, stored, shared)),
    entered: stored.dataTable
      ? "data table"
      : stored.fills
        ? isDynamic
          ? "dynamic"
          : "array"
        : "plain",
    fills,
    formula: undefined,
    reads: [],
    hasValue: first !== null && first !== undefined && !isNewError,
    isProven: false,
    before,
  };
}

function text(
  at: Position,
  stored: StoredFormula,
  shared: ReadonlyMap<number, { readonly at: Position; readonly text: string }>,
): Pick<FormulaCell, "text" | "why"> {
  if (stored.dataTable)
    return {
      text: "",
      why: new Unsupported("data table", "is a data table (What-If), which only Excel calculates"),
    };
  if (stored.text !== "" || stored.shared === undefined)
    return { text: stored.text, why: undefined };
  const first = shared.get(stored.shared);
  if (!first)
    return { text: "", why: new Unsupported("not readable", "shares a formula that is not there") };
  try {
    const [right, down] = [at.column - first.at.column, at.row - first.at.row];
    return { text: movedFormula(first.text, right, down), why: undefined };
  } catch {
    return {
      text: "",
      why: new Unsupported("not readable", "has a formula that Offtake does not read"),
    };
  }
}

/** The cells that a file keeps of a sheet of another workbook. */
export function externalCells(name: string, known: readonly ExternalCell[]): SheetCells {
  const cells = new SheetCells(name);
  for (const { at, value } of known) cells.set(at, value);
  return cells;
}

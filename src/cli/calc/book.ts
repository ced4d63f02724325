import { CellError } from "../../functions/cells";
import { type Area, areaAddress, position } from "../../spreadsheet/address";
import { between, cellsOf, contains } from "../../spreadsheet/area";
import type { Engine, Value } from "../../workbench/engine/engine";
import { writeChartPoints } from "../../xlsx/chart-points";
import type { StoredValue } from "../../xlsx/stored-cell";
import { removeCalculationChain, type StoredSheet } from "../../xlsx/workbook";
import type { Worksheet } from "../../xlsx/worksheet";
import type { Assignment } from "./arguments";
import { assign } from "./assign";
import { content, shownFormulas } from "./content";
import { bytesOf, type OpenBook, opened } from "./open-book";

/** What recalculation came to. */
export interface Recalculated {
  readonly formulas: number;
  /** The cells whose formula gives an error. */
  readonly errors: readonly CellWithError[];
}

export interface CellWithError {
  readonly cell: string;
  readonly error: string;
  readonly message: string;
}

/**
 * Recalculates a workbook. Only values change in the file, and with them the points of its charts:
 * formulas, formats and whatever else it contains stay as they were.
 *
 * @param ids The custom functions, with their namespace.
 * @throws UsageError where the file is no workbook, or a value has no cell to go to.
 */
export async function recalculate(
  engine: Engine,
  file: Uint8Array,
  set: readonly Assignment[],
  ids: readonly string[],
): Promise<Recalculated & { readonly bytes: Uint8Array }> {
  const book = opened(file);
  const result = await recalculateBook(engine, book, set, ids);
  return { ...result, bytes: bytesOf(book) };
}

/** The same, of a workbook that is open already. @throws UsageError */
export async function recalculateBook(
  engine: Engine,
  { parts, workbook }: OpenBook,
  set: readonly Assignment[],
  ids: readonly string[],
): Promise<Recalculated> {
  const formulasLost = set.filter((assignment) => assign(workbook, assignment));
  if (formulasLost.length > 0) removeCalculationChain(parts);
  engine.load(content(workbook, ids));
  await engine.settle();
  const results = workbook.sheets.flatMap((sheet) => show(engine, sheet, ids));
  const sheets = new Map(workbook.sheets.map(({ name, worksheet }) => [name, worksheet]));
  writeChartPoints(parts, (sheet, at) => {
    const value = sheets.get(sheet)?.value(at) ?? null;
    return typeof value === "object" ? null : value;
  });
  return {
    formulas: results.length,
    errors: results.filter((result) => result !== undefined),
  };
}

/** @returns For each formula of the sheet, its error if it has one. */
function show(
  engine: Engine,
  { name, worksheet }: StoredSheet,
  ids: readonly string[],
): (CellWithError | undefined)[] {
  return [...shownFormulas(worksheet, ids).keys()].map((key) => {
    const spill = engine.spill(name, key);
    const values = engine.read(name, spill ? areaAddress(spill) : key).flat();
    showAt(worksheet, key, spill, values.map(stored));
    const [first] = values;
    return first instanceof CellError
      ? { cell: `${name}!${key}`, error: first.code, message: first.message }
      : undefined;
  });
}

/** Puts what a formula gives into its cell and those that it spills into, and empties those it left. */
function showAt(
  worksheet: Worksheet,
  key: string,
  spill: Area | undefined,
  values: readonly StoredValue[],
): void {
  const at = position(key);
  if (!at) return;
  const now = spill ?? between(at, at);
  const before = worksheet.formula(at)?.fills;
  if (before) {
    for (const left of cellsOf(before)) if (!contains(now, left)) worksheet.enter(left, null);
    worksheet.fill(at, areaAddress(now));
  }
  for (const [i, cell] of cellsOf(now).entries()) worksheet.show(cell, values[i] ?? 0);
}

/** A formula that gives a blank shows 0, as in Excel. */
function stored(value: Value): StoredValue {
  if (value === null) return 0;
  return value instanceof CellError ? { error: FILE_ERRORS[value.code] ?? value.code } : value;
}

/** Errors younger than the file format are written as the one that older readers know. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#VALUE!",
};

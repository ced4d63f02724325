import type { FrozenFormula, FrozenRecord } from "../../frozen/record";
import { type CellState, filledBy, placeOf, planThaw, remaining } from "../../frozen/thaw";
import { cellsOf } from "../../spreadsheet/area";
import { tokens } from "../../spreadsheet/formula-tokens";
import { sheetName } from "../../spreadsheet/sheet-name";
import { removeNames } from "../../xlsx/defined-names";
import { dynamicArrayCell } from "../../xlsx/dynamic-arrays";
import type { Parts } from "../../xlsx/parts";
import { fromStored, toStored } from "../../xlsx/stored-form";
import { type AddIn, addWebExtension, webExtension } from "../../xlsx/webextension";
import { removeCalculationChain } from "../../xlsx/workbook";
import { keepRecord, keptRecord, worksheetOf } from "./freeze";
import { type OpenBook, shapeOf } from "./open-book";
import { UsageError } from "./usage-error";

export interface Thawed {
  readonly thawed: number;
  /** The cells of the formulas that went back. */
  readonly cells: readonly string[];
  /** The formulas that did not go back: they stay in the workbook's data. */
  readonly left: readonly {
    readonly cell: string;
    readonly why: string;
    readonly formula: string;
  }[];
}

/**
 * Puts back the formulas that freezing made values of. Their cells keep what they show until the
 * workbook is recalculated.
 *
 * @param overwrite Also over cells that somebody wrote into since.
 * @throws UsageError
 */
export function thaw(
  book: OpenBook,
  ids: readonly string[],
  addIn: AddIn,
  overwrite: boolean,
): Thawed {
  const { parts } = book;
  const record = keptRecord(parts);
  if (!record)
    throw new UsageError("The workbook is not frozen: it keeps no formulas to put back.");
  const plan = planThaw(record, shapeOf(book, ids), (formula) => held(book, formula, ids));
  const back = overwrite ? [...plan.back, ...plan.edited] : plan.back;
  const edited = overwrite ? [] : plan.edited;
  for (const formula of back) putBack(book, formula, ids);
  const rest = remaining(record, [...edited, ...plan.barred.map(({ formula }) => formula)]);
  const kept = new Set(rest.marks.map(({ name }) => name));
  const unneeded = record.marks.filter(({ name }) => !kept.has(name));
  removeNames(parts, new Set(unneeded.map(({ name }) => name.toLowerCase())));
  keepRecord(parts, back.length > 0 ? withReference(parts, rest, back, ids, addIn) : rest);
  removeCalculationChain(parts);
  return {
    thawed: back.length,
    cells: back.map(cellOf),
    left: [
      ...edited.map((formula) =>
        left(formula, "was edited since the freeze and keeps what it holds"),
      ),
      ...plan.barred.map(({ formula, why }) => left(formula, why)),
    ],
  };
}

function held(
  book: OpenBook,
  formula: FrozenFormula,
  ids: readonly string[],
): CellState | undefined {
  const worksheet = worksheetOf(book, formula.sheet);
  if (!worksheet) return undefined;
  const [first, ...others] = cellsOf(filledBy(formula));
  const text = first && worksheet.formula(first)?.text;
  return {
    formula: text === undefined ? undefined : `=${fromStored(text, ids)}`,
    hasOther: others.some((at) => worksheet.formula(at) !== undefined),
    values: rowsOf(
      formula,
      cellsOf(filledBy(formula)).map((at) => worksheet.value(at)),
    ),
  };
}

function rowsOf<T>({ values }: FrozenFormula, cells: readonly T[]): T[][] {
  const columns = values[0]?.length ?? 0;
  return values.map((_, row) => cells.slice(row * columns, (row + 1) * columns));
}

function putBack(book: OpenBook, formula: FrozenFormula, ids: readonly string[]): void {
  const worksheet = worksheetOf(book, formula.sheet);
  const fills = filledBy(formula);
  const at = { row: fills.startRow, column: fills.startColumn };
  const text = storedText(formula, ids);
  const isArray = formula.entered !== "plain";
  const kind = formula.entered === undefined ? dynamicArrayCell(book.parts) : undefined;
  worksheet?.enterFormula(at, { text, ...(isArray ? { fills } : {}) }, kind);
}

/**
 * As it stood in the file; what is kept of that is believed only where it reads as the formula.
 *
 * @throws UsageError where a function is not known here: Excel would never find it.
 */
function storedText({ formula, stored, ...rest }: FrozenFormula, ids: readonly string[]): string {
  const shown = formula.slice(1);
  const text =
    stored !== undefined && fromStored(stored, ids) === shown ? stored : toStored(shown, ids);
  const unknown = tokens(text).find(({ text }) => /^OFFTAKE\./i.test(text));
  if (!unknown) return text;
  const { sheet, address } = placeOf({ formula, ...rest });
  throw new UsageError(
    `${sheetName(sheet)}!${address} calls ${unknown.text}, which this Offtake does not know: update Offtake.`,
  );
}

/** The file refers to the add-in again, if it did before it was frozen. */
function withReference(
  parts: Parts,
  { addIn: properties, ...rest }: FrozenRecord,
  back: readonly FrozenFormula[],
  ids: readonly string[],
  addIn: AddIn,
): FrozenRecord {
  if (!properties || webExtension(parts, addIn)) return rest;
  const words = back.flatMap(({ formula }) =>
    tokens(formula).map(({ text }) => text.toUpperCase()),
  );
  const used = new Set(words);
  addWebExtension(
    parts,
    addIn,
    ids.filter((id) => used.has(id)),
    properties,
  );
  return rest;
}

function left(formula: FrozenFormula, why: string): Thawed["left"][number] {
  return { cell: cellOf(formula), why, formula: formula.formula };
}

function cellOf(formula: FrozenFormula): string {
  const { sheet, address } = placeOf(formula);
  return `${sheetName(sheet)}!${address}`;
}

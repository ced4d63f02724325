import type { DealFile } from "../../deals/schema";
import {
  type AreaReference,
  areaReference,
  type CellReference,
  cellReference,
  isBroken,
} from "../../spreadsheet/reference";
import { INPUTS } from "../../templates/inputs-sheet";
import type { CellValue } from "../cells/content";
import { asWritten } from "../cells/literal";
import { dealsIn, queueReading } from "./own-deals";
import {
  LOADED_KEY,
  type LoadedRecord,
  readLoaded,
  readUndo,
  UNDO_KEY,
  type UndoRecord,
} from "./records";

/** What the workbook holds of Offtake's inputs. */
export interface InputsState {
  /** The sheet that most inputs are on, whatever it is called now; undefined where there is none. */
  readonly home: SheetImage | undefined;
  /** A sheet that has the inputs' name and holds none of them. */
  readonly stranger: boolean;
  /** The names of the workbook's sheets, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** What every defined name of the workbook refers to, by the name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Every defined name as it is written, by the name in lower case. */
  readonly nameCase: ReadonlyMap<string, string>;
  readonly loaded: LoadedRecord | undefined;
  readonly undo: UndoRecord | undefined;
  /** The workbook counts its days from 1904, so that our dates would show 1,462 days late. */
  readonly countsFrom1904: boolean;
  /** The user's own deals, which travel with the workbook. */
  readonly own: readonly DealFile[];
  /** Whether the workbook has a part for them, be it empty. */
  readonly keepsOwn: boolean;
}

/** A sheet as it was read. */
export interface SheetImage extends UsedCells {
  /** By which it is found again, whatever it is called by then. */
  readonly id: string;
  readonly name: string;
  /** A sheet that does not show cannot come to the front. */
  readonly isHidden: boolean;
}

/** The cells of a sheet that hold something. */
export interface UsedCells {
  readonly startRow: number;
  readonly startColumn: number;
  /** As they would be entered again: a formula's text, not what it shows. */
  readonly values: readonly (readonly CellValue[])[];
  /** What they show. */
  readonly shown: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * One round trip where the inputs' sheet still has its name, else two.
 *
 * @param inputNames The names that an input may have.
 */
export async function readInputs(
  context: Excel.RequestContext,
  inputNames: readonly string[],
): Promise<InputsState> {
  const { names, settings, functions, worksheets } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  const loaded = settings.getItemOrNullObject(LOADED_KEY).load("value");
  const undo = settings.getItemOrNullObject(UNDO_KEY).load("value");
  const expected = imageOf(context, INPUTS);
  const own = queueReading(context);
  const firstDay = functions.date(...FIRST_DAY).load("value");
  await context.sync();

  const refersTo = new Map(names.items.map((item) => [item.name.toLowerCase(), item.formula]));
  const homeName = homeOf(refersTo, inputNames);
  const isExpected = homeName?.toLowerCase() === INPUTS.toLowerCase();
  const actual = homeName && !isExpected ? imageOf(context, homeName) : expected;
  if (actual !== expected) await context.sync();
  const home = homeName === undefined ? undefined : image(homeName, actual);
  return {
    home,
    stranger: homeName === undefined && !expected.sheet.isNullObject,
    sheets: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: refersTo,
    nameCase: new Map(names.items.map(({ name }) => [name.toLowerCase(), name])),
    loaded: loaded.isNullObject ? undefined : readLoaded(loaded.value),
    undo: undo.isNullObject ? undefined : readUndo(undo.value),
    own: dealsIn(own.value),
    keepsOwn: typeof own.value === "string",
    countsFrom1904: firstDay.value !== FIRST_DAY_FROM_1900,
  };
}

/** Office.js does not say which date system a workbook has; Excel's own DATE does. */
const FIRST_DAY = [1904, 1, 2] as const;
const FIRST_DAY_FROM_1900 = 1463;

/** Where an input's name points, if it points to one cell. */
export function cellOf(
  { names }: Pick<InputsState, "names">,
  name: string,
): CellReference | undefined {
  return cellReference(names.get(name.toLowerCase()) ?? "");
}

/** The cells that a name points to, be it one or a range. */
export function areaOf(
  { names }: Pick<InputsState, "names">,
  name: string,
): AreaReference | undefined {
  return areaReference(names.get(name.toLowerCase()) ?? "");
}

/** Whether the workbook uses the name for something that is still there. */
export function isNameUsed({ names }: Pick<InputsState, "names">, name: string): boolean {
  const refersTo = names.get(name.toLowerCase());
  return refersTo !== undefined && !isBroken(refersTo);
}

/** What a cell of the sheet contains, also outside its used cells. */
export function cellAt(
  { startRow, startColumn, values, formats }: UsedCells,
  row: number,
  column: number,
): { readonly value: CellValue; readonly format: string } {
  const [r, c] = [row - startRow, column - startColumn];
  return { value: values[r]?.[c] ?? "", format: formats[r]?.[c] ?? "General" };
}

function imageOf(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name,visibility");
  // Cells that have a look and nothing else cost nothing.
  const used = sheet.getUsedRangeOrNullObject(true).load(USED_CELLS);
  return { sheet, used };
}

function image(name: string, { sheet, used }: ReturnType<typeof imageOf>): SheetImage {
  const isHidden = !sheet.isNullObject && sheet.visibility !== "Visible";
  return {
    id: sheet.isNullObject ? name : sheet.id,
    name,
    isHidden,
    ...(used.isNullObject ? NO_CELLS : usedCells(used)),
  };
}

const NO_CELLS: UsedCells = { startRow: 0, startColumn: 0, values: [], shown: [], formats: [] };

/** What is to be loaded of a used range before {@link usedCells}. */
export const USED_CELLS = "formulas,values,valueTypes,numberFormat,rowIndex,columnIndex";

export function usedCells(used: Excel.Range): UsedCells {
  return {
    startRow: used.rowIndex,
    startColumn: used.columnIndex,
    values: used.formulas.map((row: unknown[], r) =>
      row.map(
        (formula, c) =>
          asWritten(formula, used.values[r]?.[c], used.valueTypes[r]?.[c]) as CellValue,
      ),
    ),
    shown: used.values,
    formats: used.numberFormat,
  };
}

/** Fewer names than this may be the user's own, called alike by chance. */
const FEWEST_INPUTS = 5;

/** The sheet that most of the inputs' names point to. */
function homeOf(
  names: ReadonlyMap<string, string>,
  inputNames: readonly string[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const name of inputNames) {
    const sheet = cellOf({ names }, name)?.sheet;
    if (sheet) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= FEWEST_INPUTS ? most[0] : undefined;
}

import { address, type Position } from "../../templates/address";
import { type CellReference, cellReference } from "../reference";

/** A workbook as it was read: what the checks look at. */
export interface WorkbookImage {
  readonly sheets: ReadonlyMap<string, CheckedSheet>;
  /** Sheets that have more cells than are read at once. */
  readonly tooLarge: readonly string[];
  /** What every defined name refers to, by the name as it is written. */
  readonly names: ReadonlyMap<string, string>;
  readonly isCalculationManual: boolean;
}

export interface CheckedSheet {
  readonly name: string;
  readonly cells: readonly CheckedCell[];
}

/** A cell that is not blank. */
export interface CheckedCell {
  readonly at: Position;
  /** With its `=`; the value itself where it is no formula. */
  readonly formula: unknown;
  readonly value: unknown;
}

/** Excel on the web takes 5 MB an answer: more cells than this are not asked for. */
const MOST_CELLS = 100_000;

/** Three round trips: what there is, how large it is, and what it holds. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookImage> {
  const { worksheets, names, application } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  application.load("calculationMode");
  await context.sync();

  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("cellCount"),
  }));
  await context.sync();

  const filled = used.filter(({ range }) => !range.isNullObject);
  const read = filled
    .filter(({ range }) => range.cellCount <= MOST_CELLS)
    .map(({ name }) => ({
      name,
      range: worksheets
        .getItem(name)
        .getUsedRange(true)
        .load("formulas,values,rowIndex,columnIndex"),
    }));
  await context.sync();

  return {
    sheets: new Map(read.map(({ name, range }) => [name, { name, cells: cellsOf(range) }])),
    tooLarge: filled.filter(({ range }) => range.cellCount > MOST_CELLS).map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name, formula])),
    isCalculationManual: application.calculationMode === "Manual",
  };
}

function cellsOf({ rowIndex, columnIndex, formulas, values }: Excel.Range): CheckedCell[] {
  return formulas.flatMap((row: unknown[], r) =>
    row.flatMap((formula, c) => {
      const value: unknown = values[r]?.[c];
      const at = { row: rowIndex + r, column: columnIndex + c };
      return formula === "" && value === "" ? [] : [{ at, formula, value }];
    }),
  );
}

/** The cell that a name points to, and what it holds. */
export function namedCell(
  { names, sheets }: WorkbookImage,
  name: string,
): (CellReference & { readonly held: CheckedCell | undefined }) | undefined {
  const wanted = name.toLowerCase();
  const refersTo = [...names].find(([one]) => one.toLowerCase() === wanted)?.[1];
  const reference = refersTo === undefined ? undefined : cellReference(refersTo);
  if (!reference) return undefined;
  const where = address(reference.at);
  const held = sheets.get(reference.sheet)?.cells.find(({ at }) => address(at) === where);
  return { ...reference, held };
}

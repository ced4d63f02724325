import { type CellReference, cellReference } from "../../spreadsheet/reference";
import { type Band, bandsOf, readBands } from "./bands";
import { type FilledCell, SheetCells } from "./sheet-cells";

/** A workbook as it was read: what the checks look at. */
export interface WorkbookImage {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** Sheets that have more cells than are read: what was read of them is in `sheets`. */
  readonly tooLarge: readonly string[];
  /** What every defined name refers to, by the name as it is written. */
  readonly names: ReadonlyMap<string, string>;
  readonly isCalculationManual: boolean;
}

/**
 * What there is, how large it is, and what it holds: three round trips, and more only where a workbook
 * is large.
 *
 * @param onBand Told before each further read; may throw to stop.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  onBand: (done: number, of: number, band: Band) => void = () => {},
): Promise<WorkbookImage> {
  const { worksheets, names, application } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  application.load("calculationMode");
  await context.sync();

  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();

  const filled = used.filter(({ range }) => !range.isNullObject);
  const { bands, tooLarge } = bandsOf(
    filled.map(({ name, range }) => ({ name, ...areaOf(range) })),
  );
  const cells = await readBands(context, bands, onBand);
  return {
    sheets: new Map(filled.map(({ name }) => [name, new SheetCells(name, cells.get(name) ?? [])])),
    tooLarge,
    names: new Map(names.items.map(({ name, formula }) => [name, formula])),
    isCalculationManual: application.calculationMode === "Manual",
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** The cell that a name points to, and what it holds. */
export interface NamedCell extends CellReference {
  readonly cell: FilledCell | undefined;
}

/** The cells of a workbook by the names that point to them, in whatever case. */
export function cellsByName({
  names,
  sheets,
}: WorkbookImage): (name: string) => NamedCell | undefined {
  const refersTo = new Map([...names].map(([name, formula]) => [name.toLowerCase(), formula]));
  return (name) => {
    const reference = cellReference(refersTo.get(name.toLowerCase()) ?? "");
    return reference && { ...reference, cell: sheets.get(reference.sheet)?.at(reference.at) };
  };
}

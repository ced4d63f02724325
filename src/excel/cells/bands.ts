import type { FilledCell } from "./sheet-cells";

/** The used cells of a sheet, as Office.js counts them. */
export interface Used {
  readonly name: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of a sheet that are read at once. */
export type Band = Used;

/** Excel on the web answers 5 MB at most: more cells than this are not asked for at once. */
const MOST_AT_ONCE = 50_000;
/** More cells of one sheet than this are not looked at. */
const MOST_OF_SHEET = 1_000_000;

/** Sheets cut into pieces that Excel can answer, in their order. */
export function bandsOf(sheets: readonly Used[]): {
  readonly bands: readonly Band[];
  readonly tooLarge: readonly string[];
} {
  const bands: Band[] = [];
  const tooLarge: string[] = [];
  for (const sheet of sheets) {
    const rowsAtOnce = Math.max(1, Math.floor(MOST_AT_ONCE / sheet.columnCount));
    const most = Math.max(1, Math.floor(MOST_OF_SHEET / sheet.columnCount));
    if (sheet.rowCount > most) tooLarge.push(sheet.name);
    const rows = Math.min(sheet.rowCount, most);
    for (let row = 0; row < rows; row += rowsAtOnce)
      bands.push({
        ...sheet,
        rowIndex: sheet.rowIndex + row,
        rowCount: Math.min(rowsAtOnce, rows - row),
      });
  }
  return { bands, tooLarge };
}

/** As few requests as hold the bands. */
function requests(bands: readonly Band[]): Band[][] {
  const found: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = band.rowCount * band.columnCount;
    const last = found.at(-1);
    if (last && cells <= room) last.push(band);
    else {
      found.push([band]);
      room = MOST_AT_ONCE;
    }
    room -= cells;
  }
  return found;
}

/** The cells that are not blank, by sheet. */
export async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  onBand: (done: number, of: number, band: Band) => void,
): Promise<ReadonlyMap<string, readonly FilledCell[]>> {
  const cells = new Map<string, FilledCell[]>();
  const all = requests(bands);
  for (const [done, request] of all.entries()) {
    if (request[0]) onBand(done, all.length, request[0]);
    const read = request.map(({ name, rowIndex, columnIndex, rowCount, columnCount }) => ({
      name,
      range: context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
        .load("formulas,values,rowIndex,columnIndex"),
    }));
    await context.sync();
    for (const { name, range } of read) {
      const known = cells.get(name) ?? [];
      cells.set(name, known);
      for (const cell of cellsOf(range)) known.push(cell);
    }
  }
  return cells;
}

function* cellsOf({ rowIndex, columnIndex, formulas, values }: Excel.Range): Generator<FilledCell> {
  for (const [r, row] of formulas.entries())
    for (const [c, formula] of (row as unknown[]).entries()) {
      const value: unknown = values[r]?.[c];
      if (formula !== "" || value !== "")
        yield { at: { row: rowIndex + r, column: columnIndex + c }, formula, value };
    }
}

import type { SeriesRecord } from "../chart-record";
import { plain } from "./cell-text";
import type { Range } from "./range";

/**
 * Reads a range as Excel does for a new chart: text in its first row and first column are names, the
 * rest are values.
 */
export async function seriesOf(source: Range, seriesBy: string): Promise<SeriesRecord[]> {
  await source.book.engine.settle();
  const byColumns =
    seriesBy === "Columns" || (seriesBy === "Auto" && source.rowCount > source.columnCount);
  const [lines, cells] = byColumns
    ? [source.columnCount, source.rowCount]
    : [source.rowCount, source.columnCount];
  const cell = (line: number, i: number) =>
    byColumns ? source.getCell(i, line) : source.getCell(line, i);
  const hasNames = lines > 0 && isText(cell(lines - 1, 0)) && cells > 1;
  const hasCategories = lines > 1 && isText(cell(0, cells - 1));
  const from = hasNames ? 1 : 0;
  const stretch = (line: number) => addressBetween(cell(line, from), cell(line, cells - 1));
  const categories = hasCategories ? stretch(0) : "";
  const series: SeriesRecord[] = [];
  for (let line = hasCategories ? 1 : 0; line < lines; line++)
    series.push({
      name: hasNames ? textOf(cell(line, 0)) : `Series${series.length + 1}`,
      values: stretch(line),
      categories,
      chartType: "",
      color: "",
    });
  return series;
}

function addressBetween(first: Range, last: Range): string {
  const { startRow, startColumn } = first.area;
  return first.getResizedRange(last.area.endRow - startRow, last.area.endColumn - startColumn)
    .address;
}

function isText(cell: Range): boolean {
  return typeof heldBy(cell) === "string" && heldBy(cell) !== "";
}

function textOf(cell: Range): string {
  return String(heldBy(cell));
}

function heldBy({ book, sheet, area }: Range): string | number | boolean {
  return plain(book.engine.value(sheet, area.startRow, area.startColumn));
}

/** Addresses of cells as Excel writes them, and positions: rows and columns counted from 0. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners inside. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
}

/** `B4`. */
export function address({ row, column }: Position): string {
  return columnLetters(column) + (row + 1);
}

/** `$B$4`. */
export function absolute({ row, column }: Position): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `B4:F9`, or `B4` where it is one cell. */
export function areaAddress(area: Area, corner = address): string {
  const from = corner({ row: area.startRow, column: area.startColumn });
  const to = corner({ row: area.endRow, column: area.endColumn });
  return from === to ? from : `${from}:${to}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** @returns undefined where the text is no address of a cell. */
export function position(text: string): Position | undefined {
  const [, letters, row] = ADDRESS.exec(text) ?? [];
  return letters && row ? { row: Number(row) - 1, column: columnNumber(letters) } : undefined;
}

/** @returns undefined where the text is no address of cells, such as `B4:F9`, whichever corners it names. */
export function area(text: string): Area | undefined {
  const corners = text.split(":").map(position);
  const from = corners[0];
  const to = corners.at(-1);
  if (!from || !to || corners.length > 2) return undefined;
  return {
    startRow: Math.min(from.row, to.row),
    startColumn: Math.min(from.column, to.column),
    endRow: Math.max(from.row, to.row),
    endColumn: Math.max(from.column, to.column),
  };
}

/** Where cells stand: rows and columns counted from 0, addresses as Excel writes them. */

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

/** The rectangle between two cells. */
export function between(from: Position, to: Position): Area {
  return {
    startRow: from.row,
    startColumn: from.column,
    endRow: to.row,
    endColumn: to.column,
  };
}

/** The rectangle that is one cell. */
export function cell(row: number, column: number): Area {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

/** The cells of a rectangle, row by row. */
export function cellsOf({ startRow, startColumn, endRow, endColumn }: Area): Position[] {
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, c) => ({
      row: startRow + r,
      column: startColumn + c,
    })),
  ).flat();
}

export function holds(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.startRow &&
    row <= area.endRow &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
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

/** Names that would read as a cell (`FY26`, `R1C1`) or a truth value. */
const READS_AS_ELSE = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i;

/** `Inputs` or `'My inputs'`, as a formula names a sheet. */
export function sheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !READS_AS_ELSE.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

import { columnLetters, position } from "../address";
import { LAST_COLUMN, LAST_ROW } from "../limits";
import { sheetName, unquoted } from "../sheet-name";
import type { Corner, Reference, SheetPrefix } from "./tree";

/** `$B4`. */
export function corner(text: string): Corner {
  const at = position(text);
  if (!at) throw new RangeError(`${text} is not the address of a cell.`);
  return {
    ...at,
    isColumnFixed: text.startsWith("$"),
    isRowFixed: text.indexOf("$", 1) !== -1,
  };
}

/** `A:C`, as all rows of these columns. */
export function wholeColumns(text: string): Pick<Reference, "from" | "to"> {
  const [from = "", to = ""] = text.split(":");
  return ordered(
    { ...corner(`${from}1`), row: 0, isRowFixed: true },
    { ...corner(`${to}1`), row: LAST_ROW, isRowFixed: true },
  );
}

/** `2:5`, as all columns of these rows. */
export function wholeRows(text: string): Pick<Reference, "from" | "to"> {
  const [from = "", to = ""] = text.split(":");
  const row = (text: string, column: number): Corner => ({
    row: Number(text.replace("$", "")) - 1,
    column,
    isRowFixed: text.startsWith("$"),
    isColumnFixed: true,
  });
  return ordered(row(from, 0), row(to, LAST_COLUMN));
}

/** With the first corner above and left of the second. */
export function ordered(a: Corner, b: Corner): Pick<Reference, "from" | "to"> {
  const [top, bottom] = a.row <= b.row ? [a, b] : [b, a];
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  const at = (rows: Corner, columns: Corner): Corner => ({
    row: rows.row,
    isRowFixed: rows.isRowFixed,
    column: columns.column,
    isColumnFixed: columns.isColumnFixed,
  });
  return { from: at(top, left), to: at(bottom, right) };
}

/** A corner after its formula has moved; beyond the last row or column the first follows. */
export function moved(at: Corner, right: number, down: number): Corner {
  return {
    ...at,
    row: at.isRowFixed ? at.row : wrapped(at.row + down, LAST_ROW + 1),
    column: at.isColumnFixed ? at.column : wrapped(at.column + right, LAST_COLUMN + 1),
  };
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

export function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  return `${isColumnFixed ? "$" : ""}${columnLetters(column)}${isRowFixed ? "$" : ""}${row + 1}`;
}

/** Some programs name another workbook by its file. */
const UNNUMBERED = -1;

/** `'My sheet'!`, `[1]Sheet1!`, `One:Two!` in its pieces. */
export function sheetPrefix(text: string): SheetPrefix {
  const bare = text.slice(0, -1);
  const whole = bare.startsWith("'") ? unquoted(bare.slice(1, -1)) : bare;
  const [, link, sheets = ""] = /^(?:\[([^\]]+)\])?([\s\S]*)$/.exec(whole) ?? [];
  const [sheet = "", last] = sheets.split(":");
  return {
    ...(link === undefined ? {} : { link: /^\d+$/.test(link) ? Number(link) : UNNUMBERED }),
    ...(sheet === "" ? {} : { sheet }),
    ...(last === undefined ? {} : { last }),
  };
}

/** The name of a sheet as a formula says it, with its `!`. */
export function prefixText(sheet: string): string {
  return `${sheetName(sheet)}!`;
}

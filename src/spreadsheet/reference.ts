import { type Area, area, type Position, position } from "./address";
import { unquoted } from "./sheet-name";

/** One cell on a sheet, as a defined name refers to it. */
export interface CellReference {
  readonly sheet: string;
  readonly at: Position;
}

/** A rectangle of cells on a sheet, as a chart or a defined name refers to it. */
export interface AreaReference {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * `'My sheet'!$B$4` in two, with or without the `=` that a defined name has before it. A sheet of
 * another workbook has brackets around that workbook's name, and is no sheet of this one.
 */
const REFERENCE =
  /^=?(?:'(?<quoted>(?:[^'[]|'')+)'|(?<bare>[^'!#()[\]*+\-/^&=<>,;:"\s]+))!(?<cells>.+)$/;

/** @returns undefined where the text is not a reference to a sheet of this workbook. */
export function sheetReference(
  text: string,
): { readonly sheet: string; readonly cells: string } | undefined {
  const { quoted, bare, cells } = REFERENCE.exec(text)?.groups ?? {};
  const sheet = quoted === undefined ? bare : unquoted(quoted);
  return sheet === undefined || cells === undefined ? undefined : { sheet, cells };
}

/**
 * @returns undefined for a name of anything but one cell of this workbook, such as `=#REF!`,
 *   `=Model!$A$1:$B$2` or `='[Other.xlsx]Inputs'!$B$5`.
 */
export function cellReference(text: string): CellReference | undefined {
  const found = sheetReference(text);
  const at = found && position(found.cells);
  return at && { sheet: found.sheet, at };
}

/** @returns undefined for anything but one rectangle on one sheet of this workbook. */
export function areaReference(text: string): AreaReference | undefined {
  const found = sheetReference(text);
  const cells = found && area(found.cells);
  return cells && { sheet: found.sheet, area: cells };
}

/** Whether the cells that a name referred to were deleted. */
export function isBroken(refersTo: string): boolean {
  return refersTo.includes("#REF!");
}

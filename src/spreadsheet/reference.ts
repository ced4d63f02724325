import { type Position, position } from "./address";

/** One cell on a sheet, as a defined name refers to it. */
export interface CellReference {
  readonly sheet: string;
  readonly at: Position;
}

const REFERENCE = /^=(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[^'!]+))!(?<cell>\$?[A-Za-z]+\$?\d+)$/;

/**
 * @returns undefined for a name of anything but one cell of this workbook, such as `=#REF!`,
 *   `=Model!$A$1:$B$2` or `='[Other.xlsx]Inputs'!$B$5`.
 */
export function cellReference(refersTo: string): CellReference | undefined {
  const { quoted, bare, cell } = REFERENCE.exec(refersTo)?.groups ?? {};
  const at = cell === undefined ? undefined : position(cell);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  // No sheet's name holds a bracket: one is around the name of another workbook.
  return at && sheet && sheet !== "#REF" && !sheet.includes("[") ? { sheet, at } : undefined;
}

/** A name whose cells were deleted. */
export function isBroken(refersTo: string): boolean {
  return refersTo.includes("#REF!");
}

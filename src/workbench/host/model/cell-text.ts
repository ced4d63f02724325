import { numfmt, type Worksheet as Sheet } from "@univerjs/core";
import { CellError } from "../../../functions/cells";
import type { Value } from "../../engine/engine";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { styleOf } from "./cell-style";

/** A blank cell is empty text in Excel's object model, an error its code. */
export function plain(value: Value): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}

export function numberFormatOf(
  book: OpenWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
): string {
  return styleOf(book, sheet, row, column).n?.pattern ?? "General";
}

/** What a cell shows, in its number format. */
export function cellText(book: OpenWorkbook, sheet: Sheet, row: number, column: number): string {
  const value = plain(book.engine.value(sheet, row, column));
  return numfmt.format(numberFormatOf(book, sheet, row, column), value);
}

const valid = new Set<string>();

/**
 * A number format as it is given, in Excel's English.
 *
 * @throws HostError InvalidArgument where Excel could not read it.
 */
export function givenFormat(format: string): string {
  if (!valid.has(format)) {
    if (!numfmt.isValidFormat(format))
      throw new HostError("InvalidArgument", `${format} is no number format.`);
    valid.add(format);
  }
  return format;
}

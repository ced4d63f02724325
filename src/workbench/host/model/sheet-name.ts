import type { Worksheet as Sheet } from "@univerjs/core";
import { LONGEST_SHEET_NAME } from "../../../spreadsheet/limits";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";

const REFUSED = /[\\/?*[\]:]|^'|'$|^history$/i;

/**
 * @param sheet The one that is to have the name, if it is there already.
 * @throws HostError InvalidArgument, or ItemAlreadyExists in any case of its letters.
 */
export function validSheetName(name: unknown, book: OpenWorkbook, sheet?: Sheet): string {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > LONGEST_SHEET_NAME ||
    REFUSED.test(name)
  )
    throw new HostError("InvalidArgument", `${String(name)} cannot be a sheet's name.`);
  const other = book.sheets.find((each) => each.getName().toLowerCase() === name.toLowerCase());
  if (other && other !== sheet) throw new HostError("ItemAlreadyExists");
  return name;
}

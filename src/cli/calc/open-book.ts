import type { WorkbookShape } from "../../frozen/marks";
import type { Position } from "../../spreadsheet/address";
import { XmlError } from "../../spreadsheet/xml/xml-error";
import { PackageTooLarge, Parts } from "../../xlsx/parts";
import { fromStored } from "../../xlsx/stored-form";
import { readWorkbook, type StoredSheet, type StoredWorkbook } from "../../xlsx/workbook";
import { foreignArchive, foreignFile } from "./foreign-file";
import { UsageError } from "./usage-error";

/** A workbook's file, opened to be mended in place. */
export interface OpenBook {
  readonly parts: Parts;
  readonly workbook: StoredWorkbook;
}

/** @throws UsageError where the file is no workbook. */
export function opened(file: Uint8Array): OpenBook {
  const foreign = foreignFile(file);
  if (foreign !== undefined) throw new UsageError(foreign);
  const parts = read(() => Parts.read(file));
  const other = foreignArchive((part) => parts.has(part));
  if (other !== undefined) throw new UsageError(other);
  return { parts, workbook: read(() => readWorkbook(parts)) };
}

function read<T>(reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    if (error instanceof PackageTooLarge) throw new UsageError(error.message);
    const damage = error instanceof XmlError ? ` (${error.message.replace(/\.$/, "")})` : "";
    throw new UsageError(`This is not an .xlsx workbook, or it is damaged${damage}.`);
  }
}

export function bytesOf({ parts, workbook }: OpenBook): Uint8Array {
  for (const { path, worksheet } of workbook.sheets) parts.write(path, worksheet.xml());
  return parts.bytes();
}

/** @param ids The custom functions, with their namespace. */
export function shapeOf({ workbook }: OpenBook, ids: readonly string[]): WorkbookShape {
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, lastCell(sheet)])),
    names: new Map(
      workbook.names.map(({ name, formula }) => [name.toLowerCase(), fromStored(formula, ids)]),
    ),
  };
}

function lastCell({ worksheet }: StoredSheet): Position {
  let [row, column] = [0, 0];
  for (const at of worksheet.positions()) {
    row = Math.max(row, at.row);
    column = Math.max(column, at.column);
  }
  return { row, column };
}

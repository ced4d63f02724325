import * as z from "zod/mini";
import { type Area, area, areaAddress } from "../spreadsheet/address";
import { cellsOf } from "../spreadsheet/area";
import { LAST_COLUMN, LAST_ROW, LONGEST_SHEET_NAME, LONGEST_TEXT } from "../spreadsheet/limits";
import { SHEET_NAME } from "../spreadsheet/sheet-name";
import { readXml } from "../spreadsheet/xml/element";
import { XmlError } from "../spreadsheet/xml/xml-error";

/**
 * What a frozen workbook keeps of its formulas: one custom XML part of ours, the same whether the pane
 * or the command line wrote it. Its text is JSON, in characters that need no escape in XML.
 *
 *     <frozen xmlns="urn:offtake:frozen">{"version":1,…}</frozen>
 */
export const NAMESPACE = "urn:offtake:frozen";

const VERSION = 1;

// Without this, zod tries `new Function`, which the add-in's content security policy refuses.
z.config({ jitless: true });

/** More cells than a workbook of formulas has; a part that claims more is not one of ours. */
const MOST_CELLS = 1_000_000;

const sheetName = z
  .string()
  .check(z.minLength(1), z.maxLength(LONGEST_SHEET_NAME), z.regex(SHEET_NAME));
const markName = z.string().check(z.regex(/^_OfftakeFrozen\d{1,9}$/));
const cells = z.string().check(z.refine((text) => canonical(text) === text));
const value = z.union([
  z.number(),
  z.string().check(z.maxLength(LONGEST_TEXT)),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.string().check(z.regex(/^#[A-Z0-9_/!?]{2,20}$/)) }),
]);

const frozenFormula = z
  .strictObject({
    sheet: sheetName,
    /** What the formula filled: `C5`, or `C5:DR5`. It stood in the first cell. */
    cells,
    /** As Excel shows it, with its `=`. */
    formula: z.string().check(z.maxLength(LONGEST_TEXT)),
    /** Before it was a dynamic array, as Excel makes of every formula of ours. */
    entered: z.optional(z.enum(["plain", "array"])),
    /** As it stood in the file, where that does not follow from how it is shown. */
    stored: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
    /** What its cells showed, row by row. */
    values: z.array(z.array(value)),
    /** The marks of the sheets that it is on and refers to. */
    marks: z.array(markName),
  })
  .check(z.refine(({ cells, values }) => fits(area(cells), values)));

/**
 * A hidden name over a sheet's cells, from A1 to the last. Rows and columns that come or go change what
 * it refers to, so that a formula is not restored beside its place.
 */
const mark = z.strictObject({ name: markName, sheet: sheetName, area: z.string() });

const record = z.strictObject({
  version: z.literal(VERSION),
  marks: z.array(mark).check(z.maxLength(10_000)),
  formulas: z.array(frozenFormula),
  /** The properties of the file's reference to the add-in, where freezing removed the reference. */
  addIn: z.optional(z.record(z.string(), z.string())),
});

export type Mark = z.infer<typeof mark>;
export type FrozenFormula = z.infer<typeof frozenFormula>;
export type FrozenRecord = Omit<z.infer<typeof record>, "version">;

export type Read =
  | { readonly record: FrozenRecord; readonly refused?: undefined }
  | { readonly record?: undefined; readonly refused: string };

export function recordXml(frozen: FrozenRecord): string {
  const json = JSON.stringify({ version: VERSION, ...frozen });
  return `<frozen xmlns="${NAMESPACE}">${json.replace(/[<>&\u007f-\uffff]/g, unicode)}</frozen>`;
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** @param xml A part in our namespace; it may have come from anywhere. */
export function readRecord(xml: string): Read {
  const content = parsed(xml);
  const found = z.safeParse(record, content).data;
  if (found && isDisjoint(found.formulas)) return { record: found };
  const version =
    typeof content === "object" && content !== null && Reflect.get(content, "version");
  return {
    refused:
      typeof version === "number" && version > VERSION
        ? "The formulas were kept by a newer Offtake: update Offtake, then thaw again."
        : "The stored formulas were modified outside Offtake, so none were restored.",
  };
}

/** The JSON in the part, or undefined where the part is of another shape. */
function parsed(xml: string): unknown {
  try {
    const root = readXml(xml);
    return root.localName === "frozen" ? JSON.parse(root.text()) : undefined;
  } catch (error) {
    if (error instanceof XmlError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function canonical(text: string): string | undefined {
  const found = area(text);
  if (!found || found.endRow > LAST_ROW || found.endColumn > LAST_COLUMN) return undefined;
  const isForward = found.startRow <= found.endRow && found.startColumn <= found.endColumn;
  return isForward ? areaAddress(found) : undefined;
}

function fits(filled: Area | undefined, values: readonly (readonly unknown[])[]): boolean {
  if (!filled) return false;
  const columns = filled.endColumn - filled.startColumn + 1;
  return (
    values.length === filled.endRow - filled.startRow + 1 &&
    values.every((row) => row.length === columns)
  );
}

/** No cell was filled by two formulas. */
function isDisjoint(formulas: readonly FrozenFormula[]): boolean {
  const filledCells = new Set<string>();
  let count = 0;
  for (const { sheet, cells, values } of formulas) {
    count += values.length * (values[0]?.length ?? 0);
    if (count > MOST_CELLS) return false;
    const filled = area(cells);
    for (const { row, column } of filled ? cellsOf(filled) : [])
      filledCells.add(`${row} ${column} ${sheet.toLowerCase()}`);
  }
  return filledCells.size === count;
}

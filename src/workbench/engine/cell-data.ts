import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Cell } from "../../functions/cells";
import type { CellContent } from "./content";
import { errorCell, isErrorText } from "./errors";
import { storedStyle } from "./stored-style";

/**
 * A cell as the engine stores it, whatever stood there before: what the content leaves out is
 * cleared, but its looks are only replaced by others.
 */
export function cellData(content: CellContent): ICellData {
  const { value, formula } = content;
  const s = storedStyle(content);
  return {
    v: formula === undefined && value !== undefined ? stored(value) : null,
    t: formula === undefined && value !== undefined ? typeOf(value) : null,
    f: formula ?? null,
    si: null,
    p: null,
    ...(s ? { s } : {}),
  };
}

/** What a stored cell holds, exactly: null for a blank. */
export function cellValue(data: Nullable<ICellData>): Cell | null {
  const value = data?.v ?? linkText(data);
  if (value === undefined || value === null || value === "") return value === "" ? "" : null;
  if (data?.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (typeof value === "string" && isErrorText(value)) return errorCell(value);
  return value;
}

/** What a cell shows that HYPERLINK made: the engine stores a rich text. */
function linkText(data: Nullable<ICellData>): string | undefined {
  return data?.p?.body?.dataStream.replace(/\r\n$/, "");
}

function stored(value: Cell): string | number {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" ? value.code : value;
}

function typeOf(value: Cell): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "string" && looksTyped(value)
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

/** Text that Univer would take for a number or a truth value at the cell's next change of style. */
function looksTyped(text: string): boolean {
  return /^(true|false)$/i.test(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));
}

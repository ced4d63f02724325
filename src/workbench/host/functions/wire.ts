import { type Cell, CellError, type Cells, type ErrorCode } from "../../../functions/cells";

/** A result as the custom-functions runtime sends it, in either of its two forms. */
export type WireResult =
  | readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number]
  | {
      readonly id: number;
      readonly failed?: boolean;
      readonly value: unknown;
      readonly errorCode?: number;
    };

/** The runtime's numbers for errors. What stands for an exception of the function's shows `#VALUE!`. */
const ERROR_CODES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export function readResult(result: WireResult): { id: number; value: Cell | Cells } {
  const [id, succeeded, value, errorCode] = isArray(result)
    ? result
    : [result.id, !result.failed, result.value, result.errorCode];
  if (succeeded) return { id, value: readValue(value) };
  const code = ERROR_CODES[errorCode ?? 0] ?? "#VALUE!";
  return { id, value: new CellError(code, typeof value === "string" ? value : "") };
}

function readValue(value: unknown): Cell | Cells {
  return Array.isArray(value) ? value.map((row: unknown[]) => row.map(readCell)) : readCell(value);
}

/** An error in a cell of an array arrives as an object. */
function readCell(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "object" && value && "basicValue" in value) {
    const message = "message" in value ? String(value.message ?? "") : "";
    return new CellError(value.basicValue as ErrorCode, message);
  }
  return "";
}

function isArray(result: WireResult): result is Extract<WireResult, readonly unknown[]> {
  return Array.isArray(result);
}

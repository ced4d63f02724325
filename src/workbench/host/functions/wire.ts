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
  return { id, value: succeeded ? readValue(value) : readFailure(value, errorCode) };
}

export function readFailure(message: unknown, errorCode = 0): CellError {
  const code = ERROR_CODES[errorCode] ?? "#VALUE!";
  return new CellError(code, typeof message === "string" ? message : "");
}

function readValue(value: unknown): Cell | Cells {
  if (!Array.isArray(value)) return readCell(value);
  const isNested = value.some((row) => Array.isArray(row) && row.some(Array.isArray));
  return isNested || !value.every(Array.isArray)
    ? WRONG_SHAPE
    : rectangle(value.map((row: unknown[]) => row.map(readCell)));
}

const WRONG_SHAPE = new CellError("#VALUE!", "The function's result is not rows of cells.");

/** Rows as they are where they make a rectangle; else the error that says that they do not. */
export function rectangle(rows: readonly (readonly Cell[])[] | undefined): Cells | CellError {
  const width = rows?.[0]?.length ?? 0;
  return rows && width > 0 && rows.every(({ length }) => length === width) ? rows : WRONG_SHAPE;
}

/** An error in a cell of an array, an entity and a number with a format arrive as objects. */
export function readCell(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value !== "object" || !value || !("basicValue" in value)) return "";
  const { basicValue, basicType, type, message } = value as RichValue;
  if (type !== "Error" && basicType !== "Error") return readCell(basicValue);
  return new CellError(basicValue as ErrorCode, String(message ?? ""));
}

/** A value of a cell as Excel's data types have it. */
interface RichValue {
  readonly type?: unknown;
  readonly basicValue: unknown;
  readonly basicType?: unknown;
  readonly message?: unknown;
}

function isArray(result: WireResult): result is Extract<WireResult, readonly unknown[]> {
  return Array.isArray(result);
}

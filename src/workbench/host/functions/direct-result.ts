import type { Cell, CellError, Cells } from "../../../functions/cells";
import type { AddinFunctions } from "./addin-functions";
import { readCell, readFailure, rectangle } from "./wire";

/**
 * Calls a function of the add-in, and reads what it does as if office.js had sent it by message: there
 * an error has a number, and JSON has neither NaN nor undefined.
 *
 * @returns Undefined for what only office.js knows how to send, such as a promise or an entity.
 */
export function directResult(
  functions: AddinFunctions,
  id: string,
  args: readonly unknown[],
): Cell | Cells | undefined {
  let result: unknown;
  try {
    result = functions.call(id, args);
  } catch (thrown) {
    return failure(functions, thrown);
  }
  try {
    return read(functions, result);
  } catch {
    // A result that cannot be read, such as a proxy that is revoked, is not to break off the calculation.
    return undefined;
  }
}

function read(functions: AddinFunctions, result: unknown): Cell | Cells | undefined {
  if (typeof result === "number" && !Number.isFinite(result))
    return Number.isNaN(result) ? readFailure("NaN") : readFailure("Infinity", INVALID_NUMBER);
  if (isPromise(result)) {
    // The one that is asked for by message says how it ends.
    result.then(undefined, () => {});
    return undefined;
  }
  return Array.isArray(result) ? array(functions, result) : cell(functions, result);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && isFunction(value.then);
}

const isFunction = (value: unknown) => typeof value === "function";

/** By these numbers office.js sends errors. */
const EXCEPTION = 2;
const INVALID_NUMBER = 6;
const INVALID_VALUE = 7;
const NUMBERS: Readonly<Record<string, number>> = {
  "#N/A": 1,
  "#DIV/0!": 5,
  "#NUM!": INVALID_NUMBER,
  "#VALUE!": INVALID_VALUE,
  "#NULL!": 8,
};

function failure(functions: AddinFunctions, thrown: unknown): CellError {
  if (functions.isError(thrown))
    return readFailure(thrown.message, NUMBERS[thrown.code] ?? INVALID_VALUE);
  return readFailure(thrown, EXCEPTION);
}

function array(functions: AddinFunctions, rows: readonly unknown[]): Cell | Cells | undefined {
  const read: Cell[][] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) return rectangle(undefined);
    const cells: Cell[] = [];
    // Unlike `map`, this sees the holes of an array.
    for (const value of row) {
      if (Array.isArray(value)) return rectangle(undefined);
      const known = cell(functions, value);
      if (known === undefined) return undefined;
      cells.push(known);
    }
    read.push(cells);
  }
  return rectangle(read);
}

function cell(functions: AddinFunctions, value: unknown): Cell | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value;
  // Minus zero is plain zero in JSON; NaN and infinities are null, which reads as no text.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : readCell(null);
  if (value === undefined || value === null) return readCell(null);
  return functions.isError(value) ? readCell(JSON.parse(JSON.stringify(value))) : undefined;
}

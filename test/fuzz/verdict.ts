import { FIRST_SERIAL, LAST_SERIAL } from "../../src/finance/dates";
import { CellError } from "../../src/functions/cells";
import type { OfftakeFunction } from "../../src/functions/define";

/** What a function may show by itself; the other codes only pass through it. */
const OWN_CODES: readonly string[] = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"];

/** What fits into a cell of Excel. */
const LONGEST_TEXT = 32_767;

/** What is wrong with an answer: undefined where it is a value, a text or an error as documented. */
export function faultOf(
  f: OfftakeFunction,
  raw: readonly unknown[],
  answer: unknown,
): string | undefined {
  const given = errorIn(raw);
  if (given) return answer === given ? undefined : "an error in an argument is not passed on";
  if (answer instanceof CellError) return wrongError(f, raw, answer);
  // functions.json announces rows for every other shape, also where they are one cell.
  if (!Array.isArray(answer))
    return f.returns.shape === "cell"
      ? wrongCell(f, raw, answer)
      : `a bare value for the shape: ${f.returns.shape}`;
  return wrongShape(f, raw, answer) ?? firstFault(answer.flat(), (cell) => wrongCell(f, raw, cell));
}

/** Whether the arithmetic answered: a value stands in it somewhere. */
export function isValue(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(isValue);
  return !(answer instanceof CellError);
}

function errorIn(value: unknown): CellError | undefined {
  if (value instanceof CellError) return value;
  if (!Array.isArray(value)) return undefined;
  for (const part of value) {
    if (typeof part !== "object") continue;
    const found = errorIn(part);
    if (found) return found;
  }
  return undefined;
}

function wrongError(
  { parameters }: OfftakeFunction,
  raw: readonly unknown[],
  { code, message }: CellError,
): string | undefined {
  if (!OWN_CODES.includes(code)) return `${code} is not a code of ours`;
  if (message === "") return `${code} without a sentence`;
  if (message.length > 1_000) return `a sentence of ${message.length} characters`;
  if (code === "#VALUE!" && !parameters.some(([name]) => message.startsWith(name)))
    return `a sentence that does not begin with a parameter: ${message}`;
  return wrongText(raw, message);
}

function wrongCell(f: OfftakeFunction, raw: readonly unknown[], cell: unknown): string | undefined {
  if (cell instanceof CellError)
    return OWN_CODES.includes(cell.code) && cell.message !== "" ? undefined : "an error unsaid";
  if (typeof cell === "boolean") return undefined;
  if (typeof cell === "string")
    return cell.length > LONGEST_TEXT ? "a text longer than a cell holds" : wrongText(raw, cell);
  if (typeof cell !== "number" || !Number.isFinite(cell)) return `${String(cell)} in a cell`;
  if (Object.is(cell, -0)) return "−0 in a cell";
  const isDay = Number.isInteger(cell) && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  return f.returns.unit === "date" && !isDay ? `${cell} for a date` : undefined;
}

/** A word of the machine that no argument held. */
function wrongText(raw: readonly unknown[], text: string): string | undefined {
  if (/undefined|\[object|native code/.test(text)) return `the text: ${text}`;
  return /NaN|Infinity/.test(text) && !holdsNoNumber(raw) ? `the text: ${text}` : undefined;
}

function holdsNoNumber(value: unknown): boolean {
  return Array.isArray(value)
    ? value.some(holdsNoNumber)
    : typeof value === "number" && !Number.isFinite(value);
}

function wrongShape(
  { returns, parameters }: OfftakeFunction,
  raw: readonly unknown[],
  rows: readonly unknown[],
): string | undefined {
  const shape = rows.every(Array.isArray) ? shapeOf(rows) : undefined;
  if (!shape) return "rows that are not of one length";
  if (returns.shape === "cell") return `a range of ${shape} for one cell`;
  if (returns.shape === "table") return undefined;
  // A statistic of a line stands where the line does.
  if (returns.shape === "same shape" && shape === "1 × 1") return undefined;
  const at = parameters.findIndex(([name]) => name === "period_ends");
  const given = (returns.shape === "schedule" ? [raw[at]] : raw).map((value) =>
    shapeOf(Array.isArray(value) ? value : [[value]]),
  );
  return given.includes(shape) ? undefined : `${shape}, which is no argument's shape`;
}

/** Undefined where it is not a rectangle of one cell or more; a bare value is a row of one. */
function shapeOf(rows: readonly unknown[]): string | undefined {
  const columns = new Set(rows.map((row) => (Array.isArray(row) ? row.length : 1)));
  const [first = 0] = columns;
  return columns.size === 1 && first > 0 ? `${rows.length} × ${first}` : undefined;
}

function firstFault<T>(
  values: readonly T[],
  fault: (value: T) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = fault(value);
    if (found) return found;
  }
  return undefined;
}

/** Whether two answers are the same, to the last bit. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((part, i) => isSame(part, b[i]));
  if (a instanceof CellError)
    return b instanceof CellError && a.code === b.code && a.message === b.message;
  return Object.is(a, b);
}

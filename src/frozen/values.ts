/** What a cell shows: a blank is null. */
export type FrozenValue = number | string | boolean | null | { readonly error: string };

/** Errors that are a formula's answer. The others say that there is none yet. */
const ANSWERS: readonly string[] = ["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/** The error that a cell shows instead of a value, if it is one that must not become its value. */
export function noValue(value: FrozenValue): string | undefined {
  const error = typeof value === "object" && value !== null ? value.error : undefined;
  return error === undefined || ANSWERS.includes(error) ? undefined : error;
}

/**
 * How far a number may move, as a share of itself, when a spreadsheet saves it: LibreOffice keeps 15
 * digits, so a half of the last one, at worst 5e-15.
 */
const SAVED = 1e-14;

/** Whether a cell still shows what it did. */
export function isSameValue(a: FrozenValue, b: FrozenValue): boolean {
  if (typeof a === "number" && typeof b === "number") return isSameNumber(a, b);
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}

/** An empty text that is written into a cell leaves it blank. */
function isBlank(value: FrozenValue): boolean {
  return value === null || value === "";
}

function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAVED * Math.max(Math.abs(a), Math.abs(b));
}

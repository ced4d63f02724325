/** What a cell shows: a blank is null. */
export type FrozenValue = number | string | boolean | null | { readonly error: string };

/** Errors that are a formula's answer. The others say that there is none yet. */
const ANSWERS: readonly string[] = ["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/** The error that a cell shows instead of a value, if it is one that must not be kept as its value. */
export function noValue(value: FrozenValue): string | undefined {
  const error = typeof value === "object" && value !== null ? value.error : undefined;
  return error === undefined || ANSWERS.includes(error) ? undefined : error;
}

/** Whether a cell still shows what it did. A spreadsheet may have written the last digits anew. */
export function isSameValue(a: FrozenValue, b: FrozenValue): boolean {
  if (typeof a === "number" && typeof b === "number") return rounded(a) === rounded(b);
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}

/** An empty text that is written into a cell leaves it blank. */
function isBlank(value: FrozenValue): boolean {
  return value === null || value === "";
}

/** To the 15 digits that a spreadsheet shows. */
function rounded(value: number): string {
  return value.toPrecision(15);
}

/**
 * What is written so that Excel takes it for what it is: assigned text is parsed as if it were typed,
 * so `=A1`, `-5` or `May 2026` would become a formula, a number and a date. A leading apostrophe keeps
 * it text, and does not show.
 */
export function literal<T>(value: T): T | string {
  return typeof value === "string" && isParsed(value) ? `'${value}` : value;
}

/** No number or date that Excel reads is longer. */
const LONGEST_DATE = 40;

function isParsed(text: string): boolean {
  if (/^[=+\-@\t\r\n'#]/.test(text)) return true;
  if (/^(true|false)$/i.test(text.trim())) return true;
  return /\d/.test(text) && text.length <= LONGEST_DATE;
}

/**
 * What a cell contained, as it is to be written again. Excel hands text over without its apostrophe, so a
 * text that begins with `=` looks like a formula; a formula's value differs from its own text. What is
 * no formula comes from the cell's value: that is exact, and tells a typed `#N/A` from its text.
 *
 * @param type Of the value, as `range.valueTypes` has it.
 */
export function asWritten(formula: unknown, value: unknown, type: unknown): unknown {
  if (isFormula(formula) && formula !== value) return formula;
  return type === "Error" ? value : literal(value);
}

export function isFormula(typed: unknown): boolean {
  return typeof typed === "string" && typed.startsWith("=");
}

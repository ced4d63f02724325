import { position } from "./address";
import { LAST_COLUMN, LAST_ROW, LONGEST_DEFINED_NAME } from "./limits";

/**
 * Why Excel would not take a text as a defined name, as the end of a sentence; nothing where it would.
 *
 * Names begin with a letter or underscore, hold letters, digits, underscores and dots, and must not
 * read as a cell address, in either of Excel's forms: `Tax2026` is a cell in column TAX.
 *
 * Source: Microsoft, "Names in formulas" (syntax rules for names).
 */
export function nameFault(name: string): string | undefined {
  if (name.length > LONGEST_DEFINED_NAME) return `has more than ${LONGEST_DEFINED_NAME} characters`;
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
    return "must begin with a letter or _ and hold only letters, digits, _ and .";
  if (RESERVED.has(name.toUpperCase())) return "is a word that Excel keeps for itself";
  if (isA1(name)) return "reads as a cell address";
  if (isR1C1(name)) return "reads as a cell address in R1C1 form";
  return undefined;
}

const RESERVED = new Set(["TRUE", "FALSE"]);

/** Whether a formula would read the text as a cell, or as TRUE or FALSE, and not as a name. */
export function isNoName(text: string): boolean {
  return RESERVED.has(text.toUpperCase()) || isA1(text) || isR1C1(text);
}

/** Excel reads `A01` as A1. */
function isA1(name: string): boolean {
  const at = position(name.replace(/^([a-z]+)0+/i, "$1"));
  return at !== undefined && at.row <= LAST_ROW && at.column <= LAST_COLUMN;
}

/** `R1C1`, and also `R1`, `C1`, `RC`, `R1C` and `RC1`, whatever the numbers: Excel minds them all. */
function isR1C1(name: string): boolean {
  return /^(r\d*)?(c\d*)?$/i.test(name);
}

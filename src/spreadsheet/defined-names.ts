/**
 * Why Excel would not take a text as a defined name, as the end of a sentence; nothing where it would.
 *
 * Names begin with a letter or underscore, hold letters, digits, underscores and dots, and must not
 * read as a cell address, in either of Excel's forms: `Tax2026` is a cell in column TAX.
 *
 * Source: Microsoft, "Names in formulas" (syntax rules for names).
 */
export function nameFault(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return `has more than ${LONGEST_NAME} characters`;
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
    return "must begin with a letter or _ and hold only letters, digits, _ and .";
  if (RESERVED.has(name.toUpperCase())) return "is a word that Excel keeps for itself";
  if (isA1(name)) return "reads as a cell address";
  if (isR1C1(name)) return "reads as a cell address in R1C1 form";
  return undefined;
}

const LONGEST_NAME = 255;
const RESERVED = new Set(["TRUE", "FALSE"]);
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

function isA1(name: string): boolean {
  const [, letters, row] = /^([a-z]{1,3})([0-9]+)$/i.exec(name) ?? [];
  if (letters === undefined) return false;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN && Number(row) >= 1 && Number(row) <= LAST_ROW;
}

/** `R1C1`, and also `R1`, `C1`, `RC`, `R1C` and `RC1`, whatever the numbers: Excel minds them all. */
function isR1C1(name: string): boolean {
  return /^(r\d*)?(c\d*)?$/i.test(name);
}

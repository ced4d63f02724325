import { quotedSheet, type Token, tokens } from "../spreadsheet/formula-tokens";
import { LONGEST_FORMULA } from "../spreadsheet/limits";

/** Which formulas are Offtake's, and what a formula that is stored in a workbook may contain. */

/** As it is entered, and as Excel stores it. */
const OURS = /^(OFFTAKE\.|_xldudf_OFFTAKE_)/i;

/** Lower-case names of the workbook whose own formula calls Offtake, directly or by another name. */
export type OfftakeNames = ReadonlySet<string>;

/** @param names Each defined name with what it refers to. */
export function offtakeNames(
  names: Iterable<readonly [name: string, formula: string]>,
): OfftakeNames {
  const found = new Set<string>();
  let rest = [...names];
  for (let before = -1; found.size > before; ) {
    before = found.size;
    for (const [name, formula] of rest)
      if (callsOfftake(formula, found)) found.add(name.toLowerCase());
    rest = rest.filter(([name]) => !found.has(name.toLowerCase()));
  }
  return found;
}

/** Whether a formula would be an error where Offtake is not. */
export function callsOfftake(formula: string, names: OfftakeNames): boolean {
  if (names.size === 0 && !/OFFTAKE/i.test(formula)) return false;
  const written = tokens(formula);
  return written.some(
    (token, i) =>
      token.kind === "word" &&
      ((isCalled(written, i) && OURS.test(token.text)) || names.has(token.text.toLowerCase())),
  );
}

/** The sheets that a formula names, as they are called. */
export function sheetsIn(formula: string): string[] {
  const written = tokens(formula);
  return written.flatMap((token, i) => {
    if (token.kind === "sheet") return [quotedSheet(token)];
    return token.kind === "word" && written[i + 1]?.text === "!" ? [token.text] : [];
  });
}

/** Functions through which a formula sends or fetches what is not in the workbook, or runs code. */
const OUTSIDE =
  /^(_xlfn\.)?(_xlws\.)?(CALL|COPILOT|CUBE\w+|DETECTLANGUAGE|EXEC|EVALUATE|HYPERLINK|IMAGE|IMPORTCSV|IMPORTTEXT|PY|REGISTER(\.ID)?|RTD|SQL\.REQUEST|STOCKHISTORY|TRANSLATE|WEBSERVICE)$/i;

/**
 * Why a formula is not one that may be removed from a workbook and restored. The formulas of a frozen
 * workbook come back from its own data, which anyone may have edited: what reaches outside the workbook
 * is refused on the way in, so that it can be refused on the way out.
 *
 * @returns The end of a sentence that begins with the formula's cell.
 */
export function formulaFault(formula: string, names: OfftakeNames): string | undefined {
  if (!/^=[^=]/.test(formula)) return "holds no formula";
  if (formula.length > LONGEST_FORMULA)
    return `holds a formula of more than ${LONGEST_FORMULA} characters`;
  if (!callsOfftake(formula, names)) return "holds a formula that does not call Offtake";
  const written = tokens(formula);
  const outside = written.find((token, i) => isCalled(written, i) && OUTSIDE.test(token.text));
  if (outside) return `calls ${outside.text.toUpperCase()}, which reaches outside the workbook`;
  if (written.some((token, i) => isOtherBook(written, i) || token.text === "|"))
    return "refers to something outside the workbook";
  return undefined;
}

function isCalled(written: readonly Token[], at: number): boolean {
  return written[at]?.kind === "word" && written[at + 1]?.text === "(";
}

/** `'[Other.xlsx]Inputs'!` and `[1]Inputs!`. */
function isOtherBook(written: readonly Token[], at: number): boolean {
  const token = written[at];
  if (token?.kind === "sheet") return /[[\]\\/:]/.test(token.text);
  return token?.text === "]" && written[at + 2]?.text === "!";
}

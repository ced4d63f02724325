/** A formula, as a file stores it, cut into the pieces that mean something by themselves. */
export interface Lexeme {
  readonly kind:
    | "space"
    | "text"
    | "error"
    | "array"
    | "cell"
    | "columns"
    | "rows"
    | "number"
    | "brackets"
    | "function"
    | "name"
    | "sheet"
    | "mark";
  readonly text: string;
}

/** The formula cannot be read; the message says what of it. */
export class FormulaSyntaxError extends Error {
  override readonly name = "FormulaSyntaxError";
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/**
 * A sheet may be in another workbook, which a file names by a number in brackets; two sheets with a colon
 * are all from one to the other.
 */
const SHEET = String.raw`'(?:[^']|'')+'!|(?:\[\d+\])?${WORD}(?::${WORD})?!|\[\d+\]!`;

const LEXEME = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    `(?<text>"(?:[^"]|"")*")`,
    `(?<error>#(?:REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!))`,
    `(?<array>\\{(?:[^{}"]|"(?:[^"]|"")*")*\\})`,
    // In `One!A1:One!B2` a cell is between the sheet and the colon.
    `(?<sheet>(?<!!)(?:${SHEET}))`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!\[]))`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(\[\\!]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    `(?<function>${WORD}(?=\\())`,
    `(?<name>${WORD})`,
    String.raw`(?<brackets>\[)`,
    `(?<mark><=|>=|<>|[-+*/^&=<>%#@(),:;!])`,
  ].join("|"),
  "uy",
);

const KINDS = [
  "space",
  "text",
  "error",
  "array",
  "sheet",
  "columns",
  "rows",
  "cell",
  "number",
  "function",
  "name",
  "brackets",
  "mark",
] as const;

/**
 * The pieces of a formula; their texts, joined, are the formula again.
 *
 * @param formula Without its `=`.
 * @throws FormulaSyntaxError
 */
export function lexemes(formula: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < formula.length) {
    LEXEME.lastIndex = at;
    const groups = LEXEME.exec(formula)?.groups ?? {};
    const kind = KINDS.find((name) => groups[name] !== undefined);
    if (!kind) throw new FormulaSyntaxError(`cannot read ${formula.slice(at, at + 10)}`);
    const text = kind === "brackets" ? bracketed(formula, at) : (groups[kind] ?? "");
    found.push({ kind, text });
    at += text.length;
  }
  return found;
}

/** From one bracket to its partner; `'` takes the next character for what it is. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  throw new FormulaSyntaxError(`cannot read ${formula.slice(from, from + 10)}`);
}

import type { Token } from "../spreadsheet/formula-tokens";

/**
 * Operators that are younger than the file format stand in a file as functions: `B5#`, all that the
 * formula of B5 fills, as `_xlfn.ANCHORARRAY(B5)`, and `@B5:B9`, the one of them beside the formula, as
 * `_xlfn.SINGLE(B5:B9)`.
 */
const SPILL = "_xlfn.ANCHORARRAY";
const SINGLE = "_xlfn.SINGLE";

const mark = (text: string): Token => ({ kind: "mark", text });
const word = (text: string): Token => ({ kind: "word", text });

export function withoutOperators(stored: readonly Token[]): Token[] {
  const shown: Token[] = [];
  const ends = new Map<number, Token[]>();
  for (const [at, token] of stored.entries()) {
    const name = token.kind === "word" ? token.text.toUpperCase() : "";
    const isSpill = name === SPILL.toUpperCase();
    const isSingle = name === SINGLE.toUpperCase();
    const end = (isSpill || isSingle) && closing(stored, at + 1);
    if (end) {
      ends.set(at + 1, []);
      ends.set(end, isSpill ? [mark("#")] : []);
      if (isSingle) shown.push(mark("@"));
    } else shown.push(...(ends.get(at) ?? [token]));
  }
  return shown;
}

export function withOperators(shown: readonly Token[]): Token[] {
  const stored: Token[] = [];
  for (let at = 0; at < shown.length; at++) {
    const token = shown[at] as Token;
    if (isMark(token, "#") && isOperand(stored.at(-1))) {
      stored.splice(operandFrom(stored), 0, word(SPILL), mark("("));
      stored.push(mark(")"));
    } else if (isMark(token, "@") && !isMark(shown[at - 1], "[")) {
      const end = operandEnd(shown, at + 1);
      stored.push(word(SINGLE), mark("("), ...withOperators(shown.slice(at + 1, end)), mark(")"));
      at = end - 1;
    } else stored.push(token);
  }
  return stored;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

/** An error such as `#N/A` begins with the same mark, but never after an operand. */
function isOperand(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "number";
}

/** Where the reference at the end begins: `Sheet1!$B$5`, `'My sheet'!B5`, `Fee`. */
function operandFrom(tokens: readonly Token[]): number {
  let from = tokens.length;
  while (from > 0 && isOfReference(tokens[from - 1])) from--;
  return from;
}

function isOfReference(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind !== "mark" || /[$!]/.test(token.text)) &&
    token.kind !== "text"
  );
}

/** Where the operand that begins here ends: a reference, a range, or a call with its arguments. */
function operandEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isOfReference(tokens[end]) || isMark(tokens[end], ":")) end++;
  const close = isMark(tokens[end], "(") ? closing(tokens, end) : undefined;
  if (close !== undefined) end = close + 1;
  return isMark(tokens[end], "#") ? end + 1 : end;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (isMark(tokens[i], "(")) depth++;
    if (isMark(tokens[i], ")") && --depth === 0) return i;
  }
  return undefined;
}

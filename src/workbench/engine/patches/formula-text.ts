import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Token, tokens } from "../../../spreadsheet/formula-tokens";

/**
 * **Changes:** what `LexerTreeBuilder.treeBuilder` is given to read.
 *
 * **Why:** in `MonthlyFee * 12` Univer looks for a name that ends with a space, and in `-MonthlyFee` for
 * one that begins with a minus (engine-formula's `src/engine/analysis/lexer-tree-builder.ts`).
 *
 * **Test:** `test/workbench/engine/patches/formula-text.test.ts`.
 */
export function readFormulaText(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => treeBuilder(readable(formula), ...rest);
}

/** The same formula, without spaces that mean nothing, and with a signed name in brackets. */
export function readable(formula: string): string {
  const written = tokens(formula);
  const dense = written.filter((token, i) => !isSpace(token) || isOperator(written, i));
  return dense.map(({ text }, i) => (isSignedName(dense, i) ? `(${text})` : text)).join("");
}

const isSpace = ({ text }: Token) => /^\s+$/.test(text);

/** The space that is an operator stands between what ends one operand and what begins another. */
function isOperator(written: readonly Token[], at: number): boolean {
  const before = written[at - 1];
  const after = written.slice(at).find((token) => !isSpace(token));
  return before !== undefined && after !== undefined && ends(before) && begins(after);
}

const ends = ({ kind, text }: Token) => kind !== "mark" || /[)}\]%#]/.test(text);
const begins = ({ kind, text }: Token) => kind !== "mark" || /[({$#]/.test(text);

/** A sign, rather than an operator, has no operand before it. */
function isSignedName(dense: readonly Token[], at: number): boolean {
  const [before, sign, word, after] = [dense[at - 2], dense[at - 1], dense[at], dense[at + 1]];
  return (
    word?.kind === "word" &&
    (sign?.text === "-" || sign?.text === "+") &&
    (before === undefined || !ends(before)) &&
    !/^[A-Za-z]{1,3}\d+$/.test(word.text) &&
    !["(", "!", "[", ":", "$"].includes(after?.text ?? "")
  );
}

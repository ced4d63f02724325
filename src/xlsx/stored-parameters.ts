import type { Token } from "../spreadsheet/formula-tokens";

/**
 * The names that a formula makes for itself, `LET(n, 12, n * Fee)`, stand in a file with a prefix.
 */
const PREFIX = "_xlpm.";

export function withoutParameterPrefix(stored: string): string {
  return stored.replace(/^_xlpm\./i, "");
}

/** Puts the prefix before the parameters of every LET and LAMBDA, wherever they are used within it. */
export function withParameters(formula: readonly Token[]): Token[] {
  const marked = new Set<number>();
  for (const [at, { kind, text }] of formula.entries()) {
    const name = text.toUpperCase();
    if (kind !== "word" || (name !== "LET" && name !== "LAMBDA")) continue;
    const call = callAt(formula, at + 1);
    // LET has names and values in turn, LAMBDA names; the last argument of both is what they give.
    const step = name === "LET" ? 2 : 1;
    const names = call.starts
      .slice(0, -1)
      .flatMap((start, i) => (i % step === 0 ? nameFrom(formula, start) : []));
    for (let i = at; i < call.end; i++)
      if (formula[i]?.kind === "word" && names.includes(formula[i]?.text.toLowerCase() ?? ""))
        marked.add(i);
  }
  return formula.map((token, i) =>
    marked.has(i) ? { ...token, text: PREFIX + token.text } : token,
  );
}

/** Where the arguments of a call begin, and where it ends. */
function callAt(formula: readonly Token[], open: number): { starts: number[]; end: number } {
  if (formula[open]?.text !== "(") return { starts: [], end: open };
  const starts = [open + 1];
  let depth = 0;
  for (let i = open; i < formula.length; i++) {
    const text = formula[i]?.kind === "mark" ? formula[i]?.text : undefined;
    if (text === "(" || text === "{") depth++;
    if (text === ")" || text === "}") depth--;
    if (depth === 0) return { starts, end: i };
    if (text === "," && depth === 1) starts.push(i + 1);
  }
  return { starts: [], end: open };
}

function nameFrom(formula: readonly Token[], start: number): string[] {
  const first = formula.slice(start).find(({ text }) => text.trim() !== "");
  return first?.kind === "word" ? [first.text.toLowerCase()] : [];
}

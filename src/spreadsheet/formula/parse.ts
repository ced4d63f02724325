import { FormulaSyntaxError, type Lexeme, lexemes } from "./lexeme";
import { corner, ordered, sheetPrefix, wholeColumns, wholeRows } from "./reference-text";
import type { Formula, Reference, SheetPrefix } from "./tree";

/** Operators with two operands, the weakest first. */
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]] as const;

/** Deeper than Excel nests functions, with room for brackets and signs. */
const DEEPEST = 500;

/**
 * Reads a formula as a file stores it, with US separators.
 *
 * @param formula Without its `=`.
 * @throws FormulaSyntaxError
 */
export function parseFormula(formula: string): Formula {
  return new Parser(lexemes(formula)).whole();
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly pieces: readonly Lexeme[]) {}

  whole(): Formula {
    const found = this.binary(0);
    this.skipSpace();
    const rest = this.pieces[this.at];
    if (rest) throw new FormulaSyntaxError(`cannot read ${rest.text}`);
    return found;
  }

  private binary(level: number): Formula {
    const operators: readonly string[] | undefined = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.binary(level + 1);
    for (;;) {
      this.skipSpace();
      const next = this.pieces[this.at];
      if (next?.kind !== "mark" || !operators.includes(next.text)) return left;
      this.at++;
      left = { kind: "binary", operator: next.text, left, right: this.binary(level + 1) };
    }
  }

  private signed(): Formula {
    this.skipSpace();
    const next = this.pieces[this.at];
    if (next?.kind === "mark" && (next.text === "-" || next.text === "+")) {
      this.at++;
      return { kind: "sign", operator: next.text, operand: this.deeper(() => this.signed()) };
    }
    let operand = this.intersection();
    while (this.takes("%")) operand = { kind: "percent", operand };
    return operand;
  }

  /** References side by side, with nothing but a space between, have their common cells. */
  private intersection(): Formula {
    let left = this.range();
    for (;;) {
      const next = this.pieces[this.at + 1];
      if (this.pieces[this.at]?.kind !== "space" || !next || !beginsReference(next)) return left;
      this.at++;
      left = { kind: "intersection", left, right: this.range() };
    }
  }

  private range(): Formula {
    let left = this.postfix();
    while (this.takes(":")) {
      const right = this.postfix();
      left =
        left.kind === "reference" && right.kind === "reference" && isOnSameSheet(left, right)
          ? { ...left, ...area(left, right) }
          : { kind: "range", left, right };
    }
    return left;
  }

  private postfix(): Formula {
    let target = this.primary();
    for (;;) {
      const next = this.pieces[this.at];
      if (next?.kind !== "mark") return target;
      if (next.text === "#") {
        this.at++;
        target = { kind: "spill", operand: target };
      } else if (next.text === "(") {
        this.at++;
        target = { kind: "apply", target, args: this.args() };
      } else return target;
    }
  }

  private primary(): Formula {
    this.skipSpace();
    const next = this.pieces[this.at++];
    if (!next) throw new FormulaSyntaxError("it ends too early");
    switch (next.kind) {
      case "text":
      case "error":
      case "array":
      case "number":
        return { kind: next.kind, text: next.text };
      case "sheet":
        return this.onSheet(sheetPrefix(next.text));
      case "function":
        this.at++;
        return { kind: "call", name: next.text, args: this.args() };
      case "brackets":
        return { kind: "table", table: "", parts: next.text };
      case "name":
        return this.named(next.text);
      case "mark":
        return this.marked(next.text);
      default:
        return referenceTo(next);
    }
  }

  private named(name: string): Formula {
    const next = this.pieces[this.at];
    if (next?.kind === "brackets") {
      this.at++;
      return { kind: "table", table: name, parts: next.text };
    }
    if (/^(true|false)$/i.test(name)) return { kind: "boolean", text: name.toUpperCase() };
    return { kind: "name", name };
  }

  private marked(mark: string): Formula {
    if (mark === "@") return { kind: "single", operand: this.deeper(() => this.range()) };
    if (mark !== "(") throw new FormulaSyntaxError(`cannot read ${mark}`);
    const items = this.args();
    const [inner] = items;
    if (!inner) throw new FormulaSyntaxError("brackets are empty");
    return items.length === 1 ? { kind: "group", inner } : { kind: "union", items };
  }

  private onSheet(prefix: SheetPrefix): Formula {
    const next = this.pieces[this.at++];
    if (next?.kind === "error") return { kind: "error", text: next.text };
    if (next?.kind === "name") return { kind: "name", prefix, name: next.text };
    if (next?.kind === "function") {
      this.at++;
      return { kind: "call", name: `!${next.text}`, args: this.args() };
    }
    if (!next) throw new FormulaSyntaxError("it ends too early");
    return { ...referenceTo(next), prefix };
  }

  /** What is between brackets, the first of which was read. */
  private args(): Formula[] {
    this.skipSpace();
    if (this.takes(")")) return [];
    const found: Formula[] = [];
    for (;;) {
      this.skipSpace();
      const next = this.pieces[this.at];
      const isMissing = next?.kind === "mark" && (next.text === "," || next.text === ")");
      found.push(isMissing ? { kind: "missing" } : this.deeper(() => this.binary(0)));
      this.skipSpace();
      if (this.takes(")")) return found;
      if (!this.takes(",")) throw new FormulaSyntaxError("a bracket is not closed");
    }
  }

  private deeper(read: () => Formula): Formula {
    if (++this.depth > DEEPEST) throw new FormulaSyntaxError("it is nested too deeply");
    const found = read();
    this.depth--;
    return found;
  }

  private takes(mark: string): boolean {
    const next = this.pieces[this.at];
    const isIt = next?.kind === "mark" && next.text === mark;
    if (isIt) this.at++;
    return isIt;
  }

  private skipSpace(): void {
    while (this.pieces[this.at]?.kind === "space") this.at++;
  }
}

function beginsReference({ kind, text }: Lexeme): boolean {
  return (
    ["sheet", "cell", "columns", "rows", "name", "function", "brackets"].includes(kind) ||
    text === "("
  );
}

function referenceTo({ kind, text }: Lexeme): Reference {
  if (kind === "cell") return { kind: "reference", from: corner(text), to: corner(text) };
  if (kind === "columns") return { kind: "reference", ...wholeColumns(text) };
  if (kind === "rows") return { kind: "reference", ...wholeRows(text) };
  throw new FormulaSyntaxError(`cannot read ${text}`);
}

function isOnSameSheet({ prefix }: Reference, right: Reference): boolean {
  return (
    !right.prefix || (right.prefix.sheet === prefix?.sheet && right.prefix.link === prefix?.link)
  );
}

function area(left: Reference, right: Reference) {
  const { from } = ordered(left.from, right.from);
  const { to } = ordered(left.to, right.to);
  return { from, to };
}

import { type Part, pattern } from "../formula/pattern";
import type { Naming } from "../naming";
import { referenceText, type Standpoint, type Symbols } from "./symbols";

/** A formula in its place, and where its figures come from. */
export interface Resolved {
  /** With its `=`. */
  readonly formula: string;
  /** Whether it reads another sheet, or does nothing but repeat a named cell. */
  readonly isLink: boolean;
}

/** What a pattern may refer to. */
export interface Scope {
  readonly symbols: Symbols;
  readonly names: ReadonlySet<string>;
  /** What names are called in the workbook. */
  readonly called: Naming;
}

/** @throws Error that quotes the pattern and says what in it means nothing. */
export function resolve(text: string, from: Standpoint, scope: Scope): Resolved {
  try {
    const parts = pattern(text).map((part) => ({ part, written: written(part, from, scope) }));
    const [first] = parts;
    const repeatsName = parts.length === 1 && first?.part.kind === "name";
    const readsOther = parts.some(
      ({ part, written }) => part.kind === "reference" && written.includes("!"),
    );
    return {
      formula: `=${parts.map(({ written }) => written).join("")}`,
      isLink: repeatsName || readsOther,
    };
  } catch (error) {
    throw new Error(`${from.sheet}, ${text}: ${(error as Error).message}`);
  }
}

function written(part: Part, from: Standpoint, { symbols, names, called }: Scope): string {
  if (part.kind === "reference") return referenceText(part, from, symbols);
  if (part.kind === "as written") return part.text;
  if (part.kind === "name" && !names.has(part.name))
    throw new Error(`There is no input ${part.name}.`);
  return part.kind === "name" ? called.name(part.name) : part.name;
}

import { serial } from "../../src/finance/dates";
import { catalogue } from "../../src/functions/catalogue";
import type { Cell, Cells } from "../../src/functions/cells";
import type { OfftakeFunction } from "../../src/functions/define";

/** Top-left address to rows of values, as vectors and examples give them. */
export type Sheet = Readonly<Record<string, readonly (readonly (number | string | boolean)[])[]>>;

/**
 * Calls the function that a formula names, with its arguments read off the text: numbers, text, TRUE
 * and FALSE, DATE(y,m,d), ranges of `cells`, blanks. No operators and no nesting: a vector's formula
 * is a call with literals.
 */
export function evaluate(formula: string, cells: Sheet = {}): Cell | Cells {
  const call = /^=OFFTAKE\.([A-Z.]+)\((.*)\)$/.exec(formula.trim());
  const f = call && functionNamed(call[1] as string);
  if (!f) throw new Error(`not a call of a function in the catalogue: ${formula}`);
  return f.call(split(call?.[2] as string).map((text) => argument(text, cells)));
}

export function functionNamed(name: string): OfftakeFunction | undefined {
  return catalogue.find((f) => f.name === name);
}

/** At commas that stand in no text and no brackets. */
function split(list: string): string[] {
  const parts = list.match(/(?:"(?:[^"]|"")*"|\([^)]*\)|[^,"(])+|(?<=^|,)(?=,|$)/g) ?? [];
  return parts.map((part) => part.trim());
}

function argument(text: string, cells: Sheet): unknown {
  if (text === "") return null;
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return (quoted[1] as string).replaceAll('""', '"');
  const date = /^DATE\((\d+),\s*(\d+),\s*(\d+)\)$/i.exec(text);
  if (date) return serial({ year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) });
  if (/^[A-Z]+\d+(:[A-Z]+\d+)?$/i.test(text)) return range(text, cells);
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`not a literal argument: ${text}`);
  return value;
}

function range(text: string, cells: Sheet): unknown {
  const [from, until] = text.split(":") as [string, string?];
  const rows = cells[from];
  if (!rows) throw new Error(`no cells at ${from}`);
  if (!until) return rows[0]?.[0];
  const [a, b] = [place(from), place(until)];
  if (b.row - a.row + 1 !== rows.length || b.column - a.column + 1 !== rows[0]?.length)
    throw new Error(`${text} is not the block of cells at ${from}`);
  return rows;
}

function place(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/i.exec(address) as unknown as [
    string,
    string,
    string,
  ];
  const column = [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** docs/questions.md, read by its strict form: a heading, a table of inputs, a table of answers, words. */

export type Cell = number | string | boolean;

export interface Input {
  /** `B1`, or the block `B4:C5`. */
  readonly at: string;
  readonly what: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly standing: string;
  readonly from: string;
}

export interface Answer {
  readonly asked: string;
  readonly formula: string;
  /** As printed: `$6.17bn`. */
  readonly printed: string;
}

export interface Question {
  readonly number: number;
  readonly title: string;
  readonly inputs: readonly Input[];
  readonly answers: readonly Answer[];
  /** What it means. */
  readonly words: string;
}

const PAGE = join(__dirname, "../../docs/questions.md");
const INPUTS = "| Cell | Input | Value | Standing | From |";
const ANSWERS = "| Asked | Formula | Answer |";

export function questions(): Question[] {
  const [, ...sections] = readFileSync(PAGE, "utf8").split(/^## /m);
  return sections.map(question);
}

function question(section: string): Question {
  const [heading, ...parts] = section.trim().split("\n\n");
  const [, number, title] = /^(\d+)\. (.+)$/.exec(heading as string) ?? [];
  const [inputs, answers, ...words] = parts;
  if (!number || !title || !inputs || !answers || words.length === 0)
    throw new Error(`not a question with inputs, answers and words: ${heading}`);
  return {
    number: Number(number),
    title,
    inputs: table(inputs, INPUTS).map(input),
    answers: table(answers, ANSWERS).map(answer),
    words: words.join("\n\n"),
  };
}

function table(text: string, header: string): string[][] {
  const [first, , ...rows] = text.split("\n");
  if (first !== header) throw new Error(`not a table that begins with ${header}: ${first}`);
  const columns = header.split("|").length;
  return rows.map((row) => {
    const cells = row.split("|");
    if (cells.length !== columns) throw new Error(`not ${columns - 2} cells: ${row}`);
    return cells.slice(1, -1).map((cell) => cell.trim());
  });
}

function input(row: readonly string[]): Input {
  const [at, what, value, standing, from] = row as [string, string, string, string, string];
  return { at, what, rows: cellsOf(value), standing, from };
}

function answer(row: readonly string[]): Answer {
  const [asked, formula, printed] = row as [string, string, string];
  return { asked, formula: formula.replace(/^`(=.+)`$/, "$1"), printed };
}

/** Rows between semicolons, cells between commas with a space; or a row of month ends. */
function cellsOf(value: string): Cell[][] {
  const [, first, last] = /^month ends (\S+) to (\S+)$/.exec(value) ?? [];
  if (first && last) return [monthEnds(first, last)];
  return value.split("; ").map((row) => row.split(", ").map(cellOf));
}

function cellOf(text: string): Cell {
  if (/^`=.+`$/.test(text)) return text.slice(1, -1);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return serialOf(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : text;
}

/** Excel's day number, by the calendar of the language. */
export function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

function monthEnds(first: string, last: string): number[] {
  const [year, month] = first.split("-").map(Number) as [number, number];
  const ends: number[] = [];
  for (let k = 0; (ends.at(-1) ?? 0) < serialOf(last); k++)
    ends.push(Date.UTC(year, month + k, 0) / 86_400_000 + 25_569);
  return ends;
}

const SCALES: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, "%": 0.01 };

/** What a printed answer says: the value, and how far from it a number may lie that is printed so. */
export function readAnswer(printed: string): { readonly value: number; readonly within: number } {
  if (/^\d{4}-\d\d-\d\d$/.test(printed)) return { value: serialOf(printed), within: 0 };
  const [, whole, decimals = "", unit = ""] =
    /^\$?([\d,]+)(?:\.(\d+))?(bn|m|%|x| kW)?$/.exec(printed) ?? [];
  if (whole === undefined) throw new Error(`not a printed number: ${printed}`);
  const scale = SCALES[unit] ?? 1;
  const digits = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  return { value: digits * scale, within: 0.5000001 * scale * 10 ** -decimals.length };
}

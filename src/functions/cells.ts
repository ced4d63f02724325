/** What a cell can hold, on its way into a function and out of it. */

/** Excel's error values. A function shows the first five; the others only pass through it. */
export type ErrorCode =
  | "#VALUE!"
  | "#NUM!"
  | "#DIV/0!"
  | "#N/A"
  | "#NULL!"
  | "#REF!"
  | "#NAME?"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

/** An error as a value: it can stand in a cell of a result, beside numbers. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message = "",
  ) {}
}

export type Cell = number | string | boolean | CellError;

/** Rows of cells, all of one length. */
export type Cells = readonly (readonly Cell[])[];

/** A value in a sentence: `0`, `"abc"`, `TRUE`, `a blank`, `a range of 2 rows and 3 columns`. */
export function describe(raw: unknown): string {
  if (raw === null || raw === undefined || raw === "") return "a blank";
  if (typeof raw === "number") return String(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "string") {
    const line = raw.replace(/\s+/g, " ");
    return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
  }
  if (Array.isArray(raw)) {
    const columns = Array.isArray(raw[0]) ? raw[0].length : 0;
    return `a range of ${many(raw.length, "row")} and ${many(columns, "column")}`;
  }
  return "a value of another kind";
}

const LONGEST_QUOTE = 40;

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
